import { HIGHEST_SCORE, LOWEST_SCORE, PRIORITY_DRAWS, PRIORITY_SEED } from "~/domain/method";
import { createRandom } from "~/domain/statistics/random";
import type { Measured, Withheld } from "./estimates";

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
