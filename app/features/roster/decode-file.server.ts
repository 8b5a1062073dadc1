type DecodedFile =
  | { ok: true; text: string }
  | { ok: false; reason: "empty" | "too-large" | "workbook" | "not-text" };

/** What the server takes for this upload, less the wrapping of the upload itself. */
export const LARGEST_ROSTER_FILE = 15 * 1024 * 1024;

const UTF8_MARK = [0xef, 0xbb, 0xbf];
const UTF16_LITTLE_MARK = [0xff, 0xfe];
const UTF16_BIG_MARK = [0xfe, 0xff];
const ZIP = [0x50, 0x4b, 0x03, 0x04];
const OLD_OFFICE = [0xd0, 0xcf, 0x11, 0xe0];

/** The text of an uploaded file in the encodings in which spreadsheets and directories export. */
export function decodeRosterFile(bytes: Uint8Array): DecodedFile {
  if (bytes.length > LARGEST_ROSTER_FILE) return { ok: false, reason: "too-large" };
  if (startsWith(bytes, ZIP) || startsWith(bytes, OLD_OFFICE)) return { ok: false, reason: "workbook" };
  const text = decode(bytes);
  if (text === null || hasControlCharacters(text)) return { ok: false, reason: "not-text" };
  return text.trim() === "" ? { ok: false, reason: "empty" } : { ok: true, text };
}

function decode(bytes: Uint8Array): string | null {
  if (startsWith(bytes, UTF8_MARK)) return decodeStrictly(bytes, "utf-8");
  if (startsWith(bytes, UTF16_LITTLE_MARK)) return decodeStrictly(bytes, "utf-16le");
  if (startsWith(bytes, UTF16_BIG_MARK)) return decodeStrictly(bytes, "utf-16be");
  const wide = widthByZeros(bytes);
  if (wide !== null) return decodeStrictly(bytes, wide);
  return decodeStrictly(bytes, "utf-8") ?? decodeStrictly(bytes, "windows-1252");
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
