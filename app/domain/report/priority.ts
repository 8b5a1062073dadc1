import {
  HIGHEST_SCORE,
  LOWEST_SCORE,
  NAMED_GAP,
  PRIORITY_DRAWS,
  PRIORITY_SEED,
  STANDS_OUT_BEYOND_CHANCE,
} from "~/domain/method";
import { createRandom } from "~/domain/statistics/random";
import { gapOf, type Measured, type Withheld, wholeInterval } from "./estimates";
import type { WeakestVerdict } from "./report";

/** With more scores withheld than this, the order of the rest says too little. */
const MOST_WITHHELD = 2;

/**
 * For each of several scores the probability, 0-1, of truly being among the two lowest: a seeded simulation from the
 * scores and their errors, so the same release always gives the same numbers.
 *
 * A score known only to a range may be anywhere in it, one that is withheld anywhere at all, each place as likely as
 * the other. Null for withheld scores, and for all when more than two are.
 *
 * @example
 * amongTwoLowest([{ kind: "withheld", reason: "closed-early" }]) // => [null]
 */
export function amongTwoLowest(scores: readonly (Measured | Withheld)[]): (number | null)[] {
  const withheld = scores.filter(({ kind }) => kind === "withheld").length;
  if (withheld > MOST_WITHHELD || scores.length < 3) return scores.map(() => null);
  const places = scores.map(placeOf);
  const times = scores.map(() => 0);
  for (const { normals, uniforms } of draws(scores.length)) {
    const drawn = places.map(
      ({ low, width, error }, index) => low + width * uniforms[index]! + error * normals[index]!,
    );
    for (const index of twoLowest(drawn)) times[index]! += 1;
  }
  return times.map((count, index) => (scores[index]?.kind === "withheld" ? null : count / PRIORITY_DRAWS));
}

/**
 * The chance, 0-1, that luck alone gives each of so many topics to be among the two lowest.
 *
 * @example
 * chanceOfTwoLowest(4) // => 0.5
 */
export function chanceOfTwoLowest(topics: number): number {
  return Math.min(1, 2 / topics);
}

/**
 * The probability, 0-1, of being among the two lowest of so many above which a topic stands out: a quarter of the way
 * from chance to certainty.
 *
 * @example
 * standsOutAbove(4) // => 0.625
 */
export function standsOutAbove(topics: number): number {
  const byChance = chanceOfTwoLowest(topics);
  return byChance + STANDS_OUT_BEYOND_CHANCE * (1 - byChance);
}

/**
 * Whether a topic with this probability of being among the two lowest of so many stands out.
 *
 * @example
 * standsOut(0.51, 6) // => true
 * standsOut(0.35, 6) // => false
 * standsOut(0.7, 3) // => false
 */
export function standsOut(probability: number, topics: number): boolean {
  return probability > standsOutAbove(topics);
}

/**
 * What can be said of the weakest of several scores, given the probabilities of `amongTwoLowest`. None is weaker than
 * the others where all are shown and any two of them lie within 5 points of each other, their whole interval included.
 *
 * @example
 * readWeakest([{ kind: "withheld", reason: "closed-early" }], [null]) // => null
 */
export function readWeakest(
  scores: readonly (Measured | Withheld)[],
  amongLowest: readonly (number | null)[],
): WeakestVerdict | null {
  const known = amongLowest.flatMap((probability) => probability ?? []);
  if (known.length < 2) return null;
  if (known.some((probability) => standsOut(probability, scores.length))) return "stand-out";
  const alike = scores.every((score, index) =>
    scores.slice(index + 1).every((other) => areAlike(score, other)),
  );
  return alike ? "no-real-difference" : "too-little-data";
}

function areAlike(first: Measured | Withheld, second: Measured | Withheld): boolean {
  const difference = gapOf(first, second);
  if (difference.kind === "withheld") return false;
  const { low, high } = wholeInterval(difference);
  return low > -NAMED_GAP && high < NAMED_GAP;
}

function placeOf(score: Measured | Withheld): { low: number; width: number; error: number } {
  if (score.kind === "withheld") return { low: LOWEST_SCORE, width: HIGHEST_SCORE - LOWEST_SCORE, error: 0 };
  const { low, high, error } = score;
  return { low, width: high - low, error: Math.sqrt(error.squaredError) };
}

type Draw = { normals: Float64Array; uniforms: Float64Array };

const drawnBefore = new Map<number, readonly Draw[]>();

/** The draws are the same for every release, so they are made once. */
function draws(scores: number): readonly Draw[] {
  const before = drawnBefore.get(scores);
  if (before) return before;
  const random = createRandom(PRIORITY_SEED);
  const normals = Array.from({ length: PRIORITY_DRAWS }, () =>
    Float64Array.from({ length: scores }, random.normal),
  );
  const made = normals.map((drawn) => ({
    normals: drawn,
    uniforms: Float64Array.from({ length: scores }, random.uniform),
  }));
  drawnBefore.set(scores, made);
  return made;
}

function twoLowest(values: readonly number[]): readonly [number, number] {
  let [lowest, second] = values[0]! <= values[1]! ? [0, 1] : [1, 0];
  for (let index = 2; index < values.length; index++) {
    if (values[index]! < values[lowest]!) [lowest, second] = [index, lowest];
    else if (values[index]! < values[second]!) second = index;
  }
  return [lowest, second];
}
