import { decodeAs, type Encoding, rankEncodings } from "./encodings.server";
import { isWorkbook } from "./read-workbook.server";

type DecodedFile =
  /** `encoding`: what it was taken for where the bytes do not say it; null where they do. */
  | { ok: true; text: string; encoding: Encoding | null }
  | { ok: false; reason: "empty" | "too-large" | "workbook" | "not-text" };

/** What the server takes for this upload, less the wrapping of the upload itself. */
export const LARGEST_ROSTER_FILE = 15 * 1024 * 1024;

const UTF8_MARK = [0xef, 0xbb, 0xbf];
const UTF16_LITTLE_MARK = [0xff, 0xfe];
const UTF16_BIG_MARK = [0xfe, 0xff];

/** The text of an uploaded file in the encodings in which spreadsheets and directories export. */
export function decodeRosterFile(bytes: Uint8Array): DecodedFile {
  if (bytes.length > LARGEST_ROSTER_FILE) return { ok: false, reason: "too-large" };
  if (isWorkbook(bytes)) return { ok: false, reason: "workbook" };
  const { text, encoding } = decode(bytes);
  if (text === null || hasControlCharacters(text)) return { ok: false, reason: "not-text" };
  return text.trim() === "" ? { ok: false, reason: "empty" } : { ok: true, text, encoding };
}

function decode(bytes: Uint8Array): { text: string | null; encoding: Encoding | null } {
  const sure = decodeSurely(bytes);
  if (sure !== undefined) return { text: sure, encoding: null };
  const [encoding = "windows-1252"] = rankEncodings(bytes);
  return { text: decodeAs(bytes, encoding), encoding };
}

/** undefined where the bytes leave open how they are meant. */
function decodeSurely(bytes: Uint8Array): string | null | undefined {
  if (startsWith(bytes, UTF8_MARK)) return decodeStrictly(bytes, "utf-8") ?? undefined;
  if (startsWith(bytes, UTF16_LITTLE_MARK)) return decodeStrictly(bytes, "utf-16le");
  if (startsWith(bytes, UTF16_BIG_MARK)) return decodeStrictly(bytes, "utf-16be");
  const wide = widthByZeros(bytes);
  if (wide !== null) return decodeStrictly(bytes, wide);
  return decodeStrictly(bytes, "utf-8") ?? undefined;
}

/** UTF-16 without its mark: in Western text every other byte is zero. */
function widthByZeros(bytes: Uint8Array): "utf-16le" | "utf-16be" | null {
  const sample = bytes.subarray(0, 512);
  const zerosAt = (parity: number) =>
    sample.filter((byte, index) => byte === 0 && index % 2 === parity).length;
  const half = sample.length / 2;
  if (zerosAt(1) > half * 0.6 && zerosAt(0) === 0) return "utf-16le";
  if (zerosAt(0) > half * 0.6 && zerosAt(1) === 0) return "utf-16be";
  return null;
}

function decodeStrictly(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** Pictures and archives decode to something, but not without these. */
function hasControlCharacters(text: string): boolean {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
  return /[\u0000-\u0008\u000e-\u001a\u001c-\u001f]/.test(text);
}

function startsWith(bytes: Uint8Array, mark: readonly number[]): boolean {
  return mark.every((byte, index) => bytes[index] === byte);
}
