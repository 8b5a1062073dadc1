import { isExact, type Measured, type Withheld } from "./estimates";
import { PRIORITY_DRAWS, PRIORITY_SEED } from "./method";
import { createRandom } from "./statistics/random";

/**
 * For each of several scores the probability, 0-1, of truly being among the two lowest: a seeded simulation from the
 * scores and their errors, so the same release always gives the same numbers. Null for all of them when one is
 * withheld or known only to an end band, because then their order is not known either.
 */
export function amongTwoLowest(scores: readonly (Measured | Withheld)[]): (number | null)[] {
  const known = scores.flatMap((score) => (score.kind === "measured" && isExact(score) ? score.error : []));
  if (known.length < scores.length || known.length < 3) return scores.map(() => null);

  const centres = known.map(({ mean }) => mean);
  const errors = known.map(({ squaredError }) => Math.sqrt(squaredError));
  const times = known.map(() => 0);
  for (const chances of standardNormals(known.length)) {
    const drawn = centres.map((centre, index) => centre + errors[index]! * chances[index]!);
    for (const index of twoLowest(drawn)) times[index]! += 1;
  }
  return times.map((count) => count / PRIORITY_DRAWS);
}

const drawnBefore = new Map<number, readonly Float64Array[]>();

/** The draws are the same for every release, so they are made once. */
function standardNormals(scores: number): readonly Float64Array[] {
  const before = drawnBefore.get(scores);
  if (before) return before;
  const random = createRandom(PRIORITY_SEED);
  const draws = Array.from({ length: PRIORITY_DRAWS }, () =>
    Float64Array.from({ length: scores }, random.normal),
  );
  drawnBefore.set(scores, draws);
  return draws;
}

function twoLowest(values: readonly number[]): readonly [number, number] {
  let [lowest, second] = values[0]! <= values[1]! ? [0, 1] : [1, 0];
  for (let index = 2; index < values.length; index++) {
    if (values[index]! < values[lowest]!) [lowest, second] = [index, lowest];
    else if (values[index]! < values[second]!) second = index;
  }
  return [lowest, second];
}
