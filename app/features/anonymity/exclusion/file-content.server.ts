import { isKeyFileOf } from "~/features/wave-key-file.server";

const DATABASE = Buffer.from("SQLite format 3\0", "latin1");
/** The last digit says in which order its sums count. */
const LOG = [Buffer.from([0x37, 0x7f, 6, 0x82]), Buffer.from([0x37, 0x7f, 6, 0x83])];
const JOURNAL = Buffer.from([0xd9, 0xd5, 5, 0xf9, 0x20, 0xa1, 0x63, 0xd7]);
const KEY = /^([a-z0-9]+)\.json\.[0-9a-f]{12}\.tmp$/;

/** The log's index: of each step the first half names pages, the second frames by their hash. */
const STEP = 32_768;
const HEADER = 136;
const INDEX_VERSION = 3_007_000;
const FRAMES_OF_STEP = 4096;
const MOST_PAGES = 2 ** 24;

/** Whether a file of this name begins, or is filled, as SQLite or the program writes it. What is empty was just begun. */
export function holdsWhatItsNameSays(name: string, bytes: Buffer): boolean {
  if (bytes.length === 0) return true;
  if (name.endsWith("-wal")) return LOG.some((mark) => startsWith(bytes, mark));
  if (name.endsWith("-shm")) return isIndex(bytes);
  if (name.endsWith("-journal")) return startsWith(bytes, JOURNAL) || bytes.every((byte) => byte === 0);
  const key = KEY.exec(name)?.[1];
  if (key !== undefined) return isKeyFileOf(bytes.toString("utf8"), key);
  return startsWith(bytes, DATABASE);
}

function startsWith(bytes: Buffer, mark: Buffer): boolean {
  return bytes.subarray(0, mark.length).equals(mark);
}

function isIndex(bytes: Buffer): boolean {
  if (bytes.every((byte) => byte === 0)) return true;
  if (bytes.readUInt32LE(0) !== INDEX_VERSION) return false;
  for (let step = 0; step + STEP <= bytes.length; step += STEP) {
    const half = step + STEP / 2;
    for (let at = step === 0 ? HEADER : step; at < half; at += 4)
      if (bytes.readUInt32LE(at) > MOST_PAGES) return false;
    for (let at = half; at < step + STEP; at += 2) if (bytes.readUInt16LE(at) > FRAMES_OF_STEP) return false;
  }
  return true;
}
