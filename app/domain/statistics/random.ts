import { normalQuantile } from "./distributions/normal";

/** A seeded stream of random numbers: the same seed gives the same stream on every machine. */
export type Random = {
  /** Uniform, strictly between 0 and 1, with 53 random bits. */
  uniform: () => number;
  /** Standard normal, by inversion of one uniform. */
  normal: () => number;
  /** Whole number 0 <= k < bound, every one equally likely. bound is a whole number from 1 to 2^32. */
  integer: (bound: number) => number;
  /** A shuffled copy. */
  shuffle: <T>(values: readonly T[]) => T[];
};

/** splitmix32: spreads a seed over the four words of state. */
function spread(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x9e3779b9) >>> 0;
    let word = state ^ (state >>> 16);
    word = Math.imul(word, 0x21f0aaad);
    word ^= word >>> 15;
    word = Math.imul(word, 0x735a2d97);
    return (word ^ (word >>> 15)) >>> 0;
  };
}

/** sfc32 by Chris Doty-Humphrey, 32 random bits a call (PractRand). */
function sfc32(seed: number): () => number {
  const words = spread(seed);
  // The upper half of a large seed counts too.
  const upper = spread(Math.floor(Math.abs(seed) / 2 ** 32));
  let a = words() | 0;
  let b = (words() ^ upper()) | 0;
  let c = words() | 0;
  let counter = 1;
  function next(): number {
    const result = (a + b + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = ((c << 21) | (c >>> 11)) + result;
    c |= 0;
    return result >>> 0;
  }
  for (let warmUp = 0; warmUp < 12; warmUp++) next();
  return next;
}

/**
 * A seeded generator of random numbers (sfc32). The seed is a whole number; throws RangeError otherwise.
 * For simulation and for shuffling what is already public in any order, never for secrets.
 *
 * @example
 * createRandom(1).uniform() === createRandom(1).uniform() // => true
 * createRandom(7).shuffle([1, 2, 3]).length // => 3
 */
export function createRandom(seed: number): Random {
  if (!Number.isSafeInteger(seed)) throw new RangeError("createRandom requires a whole number as seed");
  const next = sfc32(seed);
  function uniform(): number {
    const high = next() >>> 5;
    const low = next() >>> 6;
    return (high * 2 ** 26 + low + 0.5) / 2 ** 53;
  }
  function integer(bound: number): number {
    if (!(Number.isInteger(bound) && bound >= 1 && bound <= 2 ** 32)) {
      throw new RangeError("integer requires a whole bound from 1 to 2^32");
    }
    // Words past the last full multiple of the bound are drawn again: no remainder is favoured.
    const limit = 2 ** 32 - (2 ** 32 % bound);
    let word = next();
    while (word >= limit) word = next();
    return word % bound;
  }
  return {
    uniform,
    normal: () => normalQuantile(uniform()) ?? 0,
    integer,
    shuffle: (values) => {
      const shuffled = [...values];
      for (let i = shuffled.length - 1; i > 0; i--) {
        const j = integer(i + 1);
        [shuffled[i], shuffled[j]] = [shuffled[j]!, shuffled[i]!];
      }
      return shuffled;
    },
  };
}
