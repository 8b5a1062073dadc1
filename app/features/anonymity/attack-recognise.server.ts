import { createHash, createHmac } from "node:crypto";
import { deflateRawSync } from "node:zlib";

const FEWEST_BYTES = 8;
const ENCODED = /^[A-Za-z0-9_+/=-]{16,}$/;
const FEWEST_ANSWERS = 5;
const MOST_ANSWERS = 64;

/** How a value may stand elsewhere: as it is, or the bytes that its letters spell. */
export function spellings(value: unknown): string[] {
  if (Buffer.isBuffer(value)) return value.length < FEWEST_BYTES ? [] : [value.toString("hex")];
  if (typeof value !== "string" || value.length < FEWEST_BYTES) return [];
  const bytes = spelledBytes(value);
  return bytes ? [value.toLowerCase(), bytes.toString("hex")] : [value.toLowerCase()];
}

function spelledBytes(text: string): Buffer | null {
  if (/^([0-9a-f]{2}){8,}$/i.test(text)) return Buffer.from(text, "hex");
  return ENCODED.test(text) ? Buffer.from(text, "base64url") : null;
}

/** Keys that a careless program would use; whoever reads the database tries them first. */
const GUESSED_KEYS = ["", "pepper", "salt", "secret", "tandem"];

/** What a careless program would store instead of a text: its hashes, in hex. */
export function hashesOf(text: string, publicKeys: readonly string[]): string[] {
  const spelled = [...new Set([text, text.toLowerCase(), text.toUpperCase()])];
  return spelled.flatMap((spelling) => [
    ...["md5", "sha1", "sha256", "sha512"].map((name) => createHash(name).update(spelling).digest("hex")),
    ...[...GUESSED_KEYS, ...publicKeys].map((key) =>
      createHmac("sha256", key).update(spelling).digest("hex"),
    ),
  ]);
}

/** The answers that stand readable in a row, as one text; null when it holds none. */
export function answersIn(values: readonly unknown[]): string | null {
  for (const value of values) {
    const answers = Buffer.isBuffer(value) ? packedAnswers(value, 0) : writtenAnswers(value);
    if (answers !== null) return answers;
  }
  const numbers = values.filter((value) => typeof value === "number" && value >= 1 && value <= 5);
  return numbers.length >= FEWEST_ANSWERS ? numbers.join(",") : null;
}

/** As the ballot packs them before it is sealed: version, how many, one byte each, zeros. */
export function packedAnswers(bytes: Buffer, at: number): string | null {
  const items = bytes[at + 1] ?? 0;
  if (bytes[at] !== 1 || items < FEWEST_ANSWERS || items > MOST_ANSWERS) return null;
  const answers = bytes.subarray(at + 2, at + 2 + items);
  const filled = bytes.subarray(at + 2 + items, at + 2 + MOST_ANSWERS);
  if (answers.length < items || answers.some((byte) => byte > 5) || answers.every((byte) => byte === 0))
    return null;
  return filled.every((byte) => byte === 0) ? [...answers].join(",") : null;
}

const WRITTEN = /(?:"?[0-5]"?|null)(?:\s*[,;]\s*(?:"?[0-5]"?|null)){4,}/;

export function writtenAnswers(value: unknown): string | null {
  if (typeof value !== "string") return null;
  const found = WRITTEN.exec(value)?.[0];
  return found === undefined
    ? null
    : found
        .replaceAll("null", "0")
        .replace(/[^0-5,;]/g, "")
        .replaceAll(";", ",");
}

/** Ciphertext cannot be compressed: what can be compressed is readable in some form. */
export function isReadable(value: unknown): boolean {
  const bytes = Buffer.isBuffer(value) ? value : typeof value === "string" ? Buffer.from(value) : null;
  const decoded = typeof value === "string" ? (spelledBytes(value) ?? bytes) : bytes;
  if (!decoded || decoded.length < 64) return false;
  return deflateRawSync(decoded, { level: 9 }).length < 0.9 * decoded.length;
}
