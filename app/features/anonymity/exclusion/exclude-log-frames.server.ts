import type { Snapshot } from "../attack-snapshot.server";
import { type Finding, finding } from "./finding.server";

const HEADER = 32;
const FRAME_HEADER = 24;
/** Rounds of the log that can have begun since it was last emptied. */
const MOST_ROUNDS = 1000;

type Sums = readonly [number, number];

/**
 * What stands in a write-ahead log that SQLite did not write: each page carries sums over everything before it, and what an
 * earlier round left carries those of that round.
 */
export function excludeLogFrames({ name, log, file }: Snapshot): Finding[] {
  if (log.length === 0) return [];
  const { pageSize } = file;
  const size = FRAME_HEADER + pageSize;
  if (log.length < HEADER || log.readUInt32BE(8) !== pageSize) return [finding("foreignLogPages", {}, name)];
  const little = (log.readUInt32BE(0) & 1) === 0;
  let before: Sums | null = [log.readUInt32BE(24), log.readUInt32BE(28)];
  let current = true;
  let at = HEADER;
  for (; at + size <= log.length; at += size) {
    const frame = log.subarray(at, at + size);
    const own = frame.subarray(8, 16).equals(log.subarray(16, 24));
    if (!own && !isEarlier(frame.readUInt32BE(8), log.readUInt32BE(16))) break;
    if (own && !current) break;
    // The first page that is left of an earlier round follows pages that were overwritten.
    if (!own && current) before = null;
    current = own;
    const stored: Sums = [frame.readUInt32BE(16), frame.readUInt32BE(20)];
    if (before && !sameSums(frameSums(frame, before, little), stored)) {
      const nextRound = !own && isNewRound(log, at, size);
      if (!nextRound) break;
    }
    before = stored;
  }
  return at === log.length ? [] : [finding("foreignLogPages", {}, name)];
}

function isEarlier(salt: number, now: number): boolean {
  const rounds = (now - salt) >>> 0;
  return rounds > 0 && rounds <= MOST_ROUNDS;
}

/** What two earlier rounds left lies one behind the other. */
function isNewRound(log: Buffer, at: number, size: number): boolean {
  const salts = (place: number) => log.subarray(place + 8, place + 16);
  return at >= HEADER + size && !salts(at).equals(salts(at - size));
}

function frameSums(frame: Buffer, before: Sums, little: boolean): Sums {
  return sums(frame.subarray(FRAME_HEADER), sums(frame.subarray(0, 8), before, little), little);
}

/** The sums of SQLite's file format (sqlite.org/fileformat2.html, 4.2). */
function sums(bytes: Buffer, before: Sums, little: boolean): Sums {
  let [first, second] = before;
  for (let at = 0; at + 8 <= bytes.length; at += 8) {
    first = (first + read(bytes, at, little) + second) >>> 0;
    second = (second + read(bytes, at + 4, little) + first) >>> 0;
  }
  return [first, second];
}

function read(bytes: Buffer, at: number, little: boolean): number {
  return little ? bytes.readUInt32LE(at) : bytes.readUInt32BE(at);
}

function sameSums(a: Sums, b: Sums): boolean {
  return a[0] === b[0] && a[1] === b[1];
}
