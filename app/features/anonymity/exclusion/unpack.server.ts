import { brotliDecompressSync, gunzipSync, inflateRawSync, inflateSync } from "node:zlib";

/** Archives inside archives are opened this deep, and no further than this many bytes. */
const DEEPEST = 4;
const LARGEST = 256 * 1024 * 1024;
const LOCAL_FILE = Buffer.from([0x50, 0x4b, 3, 4]);
const LOCAL_HEADER = 30;

/** What a file holds, itself first: what is packed with gzip, zip, zlib or brotli, or written as base64 or hex. */
export function unpack(bytes: Buffer, depth = 0): Buffer[] {
  if (depth >= DEEPEST) return [bytes];
  const inner = [...gzipped(bytes), ...zipped(bytes), ...written(bytes)];
  return [bytes, ...inner.flatMap((part) => unpack(part, depth + 1))];
}

function attempt(open: () => Buffer): Buffer[] {
  try {
    return [open()];
  } catch {
    return [];
  }
}

const limit = { maxOutputLength: LARGEST };

function gzipped(bytes: Buffer): Buffer[] {
  const [first = 0, second = 0] = bytes;
  if (first === 0x1f && second === 0x8b) return attempt(() => gunzipSync(bytes, limit));
  if (first === 0x78 && (first * 256 + second) % 31 === 0) return attempt(() => inflateSync(bytes, limit));
  // Brotli has no mark of its own: only small files that are no text are tried.
  const tried = bytes.length > 0 && bytes.length < SMALL && !isText(bytes);
  return tried ? attempt(() => brotliDecompressSync(bytes, limit)) : [];
}

const SMALL = 64 * 1024;

/** By the headers before each file: the list at the end may be gone. */
function zipped(bytes: Buffer): Buffer[] {
  const found: Buffer[] = [];
  for (let at = bytes.indexOf(LOCAL_FILE); at >= 0; at = bytes.indexOf(LOCAL_FILE, at + 4)) {
    if (at + LOCAL_HEADER > bytes.length) break;
    const start = at + LOCAL_HEADER + bytes.readUInt16LE(at + 26) + bytes.readUInt16LE(at + 28);
    if (bytes.readUInt16LE(at + 8) === 8)
      found.push(...attempt(() => inflateRawSync(bytes.subarray(start), limit)));
  }
  return found;
}

/** A text that is nothing but base64 or hex, over several lines too. */
function written(bytes: Buffer): Buffer[] {
  if (bytes.length < 16 || !isText(bytes)) return [];
  const text = bytes
    .toString("latin1")
    .replace(/-----[A-Z ]+-----/g, "")
    .replace(/\s+/g, "");
  if (/^([0-9a-f]{2})+$/i.test(text)) return [Buffer.from(text, "hex")];
  return /^[A-Za-z0-9+/_-]+=*$/.test(text) ? [Buffer.from(text, "base64")] : [];
}

export function isText(bytes: Buffer): boolean {
  return bytes.subarray(0, 4096).every((byte) => byte >= 32 || byte === 9 || byte === 10 || byte === 13);
}
