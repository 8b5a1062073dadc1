import { createRandom, type Random } from "~/domain/statistics/random";

/**
 * The order in which topics are cut, positions from 0: those that come first keep most. Drawn anew in each wave, so
 * that it is not always the same ones that are withheld.
 *
 * @example
 * orderOfTopics("a1b2", 6).toSorted() // => [0,1,2,3,4,5]
 */
export function orderOfTopics(seed: string, topics: number): number[] {
  return drawnFrom(seed, "topics").shuffle(Array.from({ length: topics }, (_, position) => position));
}

/**
 * What is drawn by lot in a wave, so that nobody chooses it: the seed follows from the hash of the manifest, which
 * stands before anybody answers. `what` keeps one drawing apart from another.
 *
 * @example
 * drawnFrom("a1b2", "topics").integer(6) === drawnFrom("a1b2", "topics").integer(6) // => true
 */
export function drawnFrom(manifestHash: string, what: string): Random {
  let hash = 0x811c9dc5;
  for (const character of `${what}|${manifestHash}`) {
    hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  }
  return createRandom(hash);
}
