import { CONTENT_BYTES } from "./ballot-content";

/*
 * Who can open the ballots of a wave under tandem/v3: the server's own key of the wave and `needed` of the key holders,
 * together. The server's key is part of every quorum, so that what it destroys at closing ends all copies.
 */

/** `holders` 0: the server alone. */
export type Quorum = { holders: number; needed: number };
/** The public half of a wave: X25519 keys. `holderKeys` in the order of the manifest. */
export type CommitteeKeys = { serverKey: Uint8Array; holderKeys: readonly Uint8Array[]; needed: number };

/** The server alone, one of one, any of two, both of two, two of three (suggested), two of four, three of four. */
export const OFFERED_QUORUMS: readonly Quorum[] = [
  { holders: 0, needed: 0 },
  { holders: 1, needed: 1 },
  { holders: 2, needed: 1 },
  { holders: 2, needed: 2 },
  { holders: 3, needed: 2 },
  { holders: 4, needed: 2 },
  { holders: 4, needed: 3 },
];

/** A key, and what a key agrees on. */
export const KEY_BYTES = 32;
export const TAG_BYTES = 16;
export const WRAP_BYTES = KEY_BYTES + TAG_BYTES;

/**
 * Whether a wave may open with this quorum.
 * @example isOffered({ holders: 3, needed: 2 }) // => true
 * isOffered({ holders: 3, needed: 1 }) // => false
 */
export function isOffered({ holders, needed }: Quorum): boolean {
  return OFFERED_QUORUMS.some((offered) => offered.holders === holders && offered.needed === needed);
}

/**
 * The holders who can open together, each quorum ascending, all of them in lexicographic order.
 * @example quorumsOf({ holders: 3, needed: 2 }) // => [[0,1],[0,2],[1,2]]
 * quorumsOf({ holders: 0, needed: 0 }) // => [[]]
 */
export function quorumsOf({ holders, needed }: Quorum): readonly (readonly number[])[] {
  return quorumsFrom(0, holders, needed);
}

function quorumsFrom(first: number, holders: number, needed: number): number[][] {
  if (needed === 0) return [[]];
  const quorums: number[][] = [];
  for (let index = first; index <= holders - needed; index++)
    for (const rest of quorumsFrom(index + 1, holders, needed - 1)) quorums.push([index, ...rest]);
  return quorums;
}

/**
 * The quorum of a wave's keys.
 * @example quorumOf(sample.committee.keys) // => {"holders":3,"needed":2}
 */
export function quorumOf({ holderKeys, needed }: Pick<CommitteeKeys, "holderKeys" | "needed">): Quorum {
  return { holders: holderKeys.length, needed };
}

/**
 * Bytes before the content of a sealed ballot: its ephemeral key and its commitment, a tag for each holder, its key
 * wrapped for each quorum.
 * @example headerBytes({ holders: 3, needed: 2 }) // => 256
 */
export function headerBytes(quorum: Quorum): number {
  return 2 * KEY_BYTES + TAG_BYTES * quorum.holders + WRAP_BYTES * quorumsOf(quorum).length;
}

/**
 * Size of a sealed ballot, the same for everybody of a wave.
 * @example sealedBytes({ holders: 3, needed: 2 }) // => 1341
 */
export function sealedBytes(quorum: Quorum): number {
  return headerBytes(quorum) + CONTENT_BYTES + TAG_BYTES;
}

/**
 * A sealed ballot's ephemeral key: all of it that a holder sees.
 * @example ephemeralOf(sample.committee.sealed).length // => 32
 */
export function ephemeralOf(sealed: Uint8Array): Uint8Array {
  return sealed.subarray(0, KEY_BYTES);
}
