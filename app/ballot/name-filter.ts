import { sha256 } from "@noble/hashes/sha2.js";
import { concatBytes } from "@noble/hashes/utils.js";
import { labelled } from "./encoding";

/*
 * Recognises names of the people invited without listing them: 32 bits of a salted hash for each entry, sorted.
 * It comes with the answer to a claim, never with the public page, and is the same for everybody of a wave. A lookup of
 * something that was not put in is answered with yes in (number of entries) / 2^32 of cases: at most 1 in 4 million.
 * It hides names from a glance, not from somebody invited who tries out names one by one.
 * Entries are folded parts of names ("meyer"), with "!" before those that are everyday words too ("!mark"), and pairs of
 * initials with a point before them (".am").
 */

/** What a filter begins with. */
export const NAME_SALT_BYTES = 16;
const SALT = NAME_SALT_BYTES;
const ENTRY = 4;

/** The largest size of a filter; a roster with more names than fit keeps the most frequent ones. */
export const NAME_FILTER_BYTES = 4096;
export const NAME_FILTER_ENTRIES = Math.floor((NAME_FILTER_BYTES - SALT) / ENTRY);

/**
 * One spelling for all: without capitals, accents and apostrophes, and with ä, ae and a alike.
 * @example ["Müller", "Mueller", "O’Brien", "Łukasz"].map(foldName) // => ["muller","muller","obrien","lukasz"]
 */
export function foldName(text: string): string {
  return text
    .toLowerCase()
    .normalize("NFD")
    .replace(/[\p{M}'’]/gu, "")
    .replace(/[ßøæœłđðþı]/g, (letter) => FOLDED[letter] ?? letter)
    .replace(/[aou]e/g, (pair) => pair.charAt(0));
}

const FOLDED: Readonly<Record<string, string>> = {
  ß: "ss",
  ø: "o",
  æ: "a",
  œ: "o",
  ł: "l",
  đ: "d",
  ð: "d",
  þ: "th",
  ı: "i",
};

/**
 * Salt and hashes. Throws on a salt of another length than 16 and on more entries than fit.
 * @example makeNameFilter(new Uint8Array(16), ["meyer", "anna", "anna"]).length // => 24
 */
export function makeNameFilter(salt: Uint8Array, entries: readonly string[]): Uint8Array {
  if (salt.length !== SALT) throw new Error("the salt of a name filter has 16 bytes");
  if (entries.length > NAME_FILTER_ENTRIES) throw new Error("these are more names than the filter holds");
  const hashes = new Set(entries.map((entry) => hashOf(salt, entry)));
  const sorted = [...hashes].sort((a, b) => a - b);
  return concatBytes(salt, ...sorted.map((hash) => Uint8Array.of(hash >>> 24, hash >> 16, hash >> 8, hash)));
}

/**
 * Whether an entry was put into a filter. What is no filter knows nothing.
 * @example readNameFilter(makeNameFilter(new Uint8Array(16), ["meyer"]))("meyer") // => true
 */
export function readNameFilter(filter: Uint8Array): (entry: string) => boolean {
  const salt = filter.subarray(0, SALT);
  const hashes = new Set<number>();
  for (let place = SALT; place + ENTRY <= filter.length; place += ENTRY)
    hashes.add(number32(filter.subarray(place)));
  return (entry) => hashes.has(hashOf(salt, entry));
}

function hashOf(salt: Uint8Array, entry: string): number {
  return number32(sha256(labelled("name", [entry], salt)));
}

function number32([first = 0, second = 0, third = 0, fourth = 0]: Uint8Array): number {
  return ((first << 24) | (second << 16) | (third << 8) | fourth) >>> 0;
}
