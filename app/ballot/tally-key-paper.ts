import { sha256 } from "@noble/hashes/sha2.js";
import { concatBytes } from "@noble/hashes/utils.js";
import { decodeBase32, encodeBase32, inGroups, labelled } from "./encoding";
import { LOCKED_SECRET_BYTES, type LockedKey, SALT_BYTES } from "./tally-lock";

/*
 * A locked key on paper: mark (10) | salt (16) | locked secret (48) | zeros, in eight rows of ten bytes. Each row is 16
 * characters in groups of four and two check characters that know the wave and the row.
 */

const ROWS = 8;
const ROW_BYTES = 10;
const ROW_LENGTH = 16;
const CHECK_LENGTH = 2;
const MARK_BYTES = 10;

export type ReadPaper =
  | { ok: true; key: LockedKey }
  | { ok: false; reason: "missing" | "incomplete" }
  /** Row numbers as printed, from 1. */
  | { ok: false; reason: "mistyped"; rows: readonly number[] };

/**
 * The rows to print. They hold what the file holds and need the same passphrase.
 * @example paperRows("w", { mark: new Uint8Array(10), salt: new Uint8Array(16), locked: new Uint8Array(48) }).length // => 8
 */
export function paperRows(wave: string, { mark, salt, locked }: LockedKey): string[] {
  const bytes = new Uint8Array(ROWS * ROW_BYTES);
  bytes.set(concatBytes(mark, salt, locked));
  return Array.from({ length: ROWS }, (_, row) => {
    const text = encodeBase32(bytes.subarray(row * ROW_BYTES, (row + 1) * ROW_BYTES));
    return `${inGroups(text, 4)} ${check(wave, row, text)}`;
  });
}

/**
 * Reads typed rows, one a line or all in one. Row numbers with their points, small letters, spaces, hyphens, O for 0, I and L for 1 do not matter.
 * @example readPaper("w", "ABCD") // => {"ok":false,"reason":"incomplete"}
 */
export function readPaper(wave: string, typed: string): ReadPaper {
  const text = typed
    .replace(/^\s*[1-8]\s*[.)]/gm, "")
    .toUpperCase()
    .replace(/[^0-9A-Z]/g, "")
    .replace(/O/g, "0")
    .replace(/[IL]/g, "1");
  if (text === "") return { ok: false, reason: "missing" };
  const length = ROW_LENGTH + CHECK_LENGTH;
  if (text.length !== ROWS * length) return { ok: false, reason: "incomplete" };
  const rows = Array.from({ length: ROWS }, (_, row) => text.slice(row * length, (row + 1) * length));
  const parts = rows.map((row, index) => {
    const data = row.slice(0, ROW_LENGTH);
    return row.slice(ROW_LENGTH) === check(wave, index, data) ? decodeBase32(data) : null;
  });
  const wrong = parts.flatMap((part, index) => (part ? [] : [index + 1]));
  if (wrong.length > 0) return { ok: false, reason: "mistyped", rows: wrong };
  const bytes = concatBytes(...parts.flatMap((part) => part ?? []));
  const salt = bytes.subarray(MARK_BYTES, MARK_BYTES + SALT_BYTES);
  const locked = bytes.subarray(MARK_BYTES + SALT_BYTES).subarray(0, LOCKED_SECRET_BYTES);
  return { ok: true, key: { mark: bytes.subarray(0, MARK_BYTES), salt, locked } };
}

function check(wave: string, row: number, text: string): string {
  return encodeBase32(sha256(labelled("tally-paper", [wave, row, text]))).slice(0, CHECK_LENGTH);
}
