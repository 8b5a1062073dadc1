import { decodeBase64Url, encodeBase64Url } from "./encoding";
import { LOCKED_SECRET_BYTES, type LockedKey, SALT_BYTES } from "./tally-lock";

const FORMAT = "tandem-tally-key/v1";
const MARK_BYTES = 10;

/** What the file says in the open, for people who find it years later. */
export type TallyKeyFile = { wave: string; quarter: string; key: LockedKey };

export type ReadTallyKeyFile =
  | { ok: true; file: TallyKeyFile }
  | { ok: false; reason: "not-a-key-file" | "unknown-version" };

/**
 * The file that a trustee keeps. Without the passphrase it opens nothing.
 * @example writeTallyKeyFile({ wave: "w", quarter: "2026-Q4", key: { mark: new Uint8Array(10), salt: new Uint8Array(16), locked: new Uint8Array(48) } }).includes("tandem-tally-key/v1") // => true
 */
export function writeTallyKeyFile({ wave, quarter, key }: TallyKeyFile): string {
  const content = {
    format: FORMAT,
    wave,
    quarter,
    publicKeyMark: encodeBase64Url(key.mark),
    passphrase: "scrypt N=131072 r=8 p=1, XChaCha20-Poly1305",
    salt: encodeBase64Url(key.salt),
    locked: encodeBase64Url(key.locked),
  };
  return `${JSON.stringify(content, null, 2)}\n`;
}

/**
 * Reads such a file; says whether it is none at all or one of a later version.
 * @example readTallyKeyFile("{}") // => {"ok":false,"reason":"not-a-key-file"}
 * readTallyKeyFile("{\"format\":\"tandem-tally-key/v9\"}") // => {"ok":false,"reason":"unknown-version"}
 */
export function readTallyKeyFile(text: string): ReadTallyKeyFile {
  const fields = jsonFields(text);
  const format = fields?.format;
  if (!fields || typeof format !== "string" || !format.startsWith("tandem-tally-key/")) {
    return { ok: false, reason: "not-a-key-file" };
  }
  if (format !== FORMAT) return { ok: false, reason: "unknown-version" };
  const { wave, quarter } = fields;
  const mark = bytesOf(fields.publicKeyMark, MARK_BYTES);
  const salt = bytesOf(fields.salt, SALT_BYTES);
  const locked = bytesOf(fields.locked, LOCKED_SECRET_BYTES);
  if (typeof wave !== "string" || typeof quarter !== "string" || !mark || !salt || !locked) {
    return { ok: false, reason: "not-a-key-file" };
  }
  return { ok: true, file: { wave, quarter, key: { mark, salt, locked } } };
}

function jsonFields(text: string): Record<string, unknown> | null {
  try {
    const json: unknown = JSON.parse(text);
    return typeof json === "object" && json !== null ? { ...json } : null;
  } catch {
    return null;
  }
}

function bytesOf(value: unknown, length: number): Uint8Array | null {
  const bytes = typeof value === "string" ? decodeBase64Url(value) : null;
  return bytes?.length === length ? bytes : null;
}
