import { freeBytes } from "../attack-pages.server";
import type { Snapshot } from "../attack-snapshot.server";
import { type Finding, finding } from "./finding.server";

/** Shorter remains are parts of numbers and of places on the page. */
const SHORTEST = 12;
/** The smallest place that a row can have on a page. */
const FIRST_PLACE = 8;

/**
 * Gaps between rows hold nothing but what lies elsewhere in the file too: SQLite leaves copies of rows that it moved and places
 * where they were, and secure_delete overwrites everything else.
 */
export function excludeGaps({ name, file }: Snapshot): Finding[] {
  const live: Buffer[] = [];
  const left: Buffer[] = [];
  const unused = new Set(file.unused);
  for (let number = 1; number <= file.pages; number++) {
    const page = file.read(number);
    if (!page || unused.has(number)) continue;
    const emptied = Buffer.from(page);
    // The gaps of the copy are views of it: what they hold is taken, then overwritten there.
    for (const gap of freeBytes(emptied, number)) {
      left.push(...remainsIn(Buffer.from(gap), page.length));
      gap.fill(0);
    }
    live.push(emptied);
  }
  return left.every((remains) => isHeld(remains, live)) ? [] : [finding("gapsFilled", {}, name)];
}

/** What is filled in a gap, without the places of rows that the page has no more: they stand where its list ended. */
function remainsIn(gap: Buffer, pageSize: number): Buffer[] {
  let at = 0;
  while (at + 2 <= gap.length && isPlace(gap.readUInt16BE(at), pageSize)) at += 2;
  const parts: Buffer[] = [];
  for (let start = at, end = at; end <= gap.length; end++) {
    if (end < gap.length && gap[end] !== 0) continue;
    if (end - start >= SHORTEST) parts.push(gap.subarray(start, end));
    start = end + 1;
  }
  return parts;
}

function isPlace(number: number, pageSize: number): boolean {
  return number === 0 || (number >= FIRST_PLACE && number < pageSize);
}

/** A gap may hold several rows whose neighbours are others by now; between them lie their sizes and numbers. */
function isHeld(remains: Buffer, live: readonly Buffer[]): boolean {
  let [at, strange] = [0, 0];
  while (at + SHORTEST <= remains.length) {
    const length = longestHeld(remains.subarray(at), live);
    strange = length === 0 ? strange + 1 : 0;
    if (strange > SHORTEST) return false;
    at += Math.max(length, 1);
  }
  return true;
}

/** How much of the beginning stands somewhere as it is; 0 for less than counts. */
function longestHeld(bytes: Buffer, live: readonly Buffer[]): number {
  const pages = live.filter((page) => page.includes(bytes.subarray(0, SHORTEST)));
  if (pages.length === 0) return 0;
  let [held, beyond] = [SHORTEST, bytes.length + 1];
  while (beyond - held > 1) {
    const middle = (held + beyond) >> 1;
    if (pages.some((page) => page.includes(bytes.subarray(0, middle)))) held = middle;
    else beyond = middle;
  }
  return held;
}
