import { type DegreesOfFreedom, studentTUpperTail } from "./distributions/student-t";

/**
 * Position (from 0) of the band that holds a value. `cuts` ascend and include both ends of the scale; a band's lower
 * cut belongs to it. Values beyond the ends fall into the outermost bands. Null for fewer than two cuts.
 *
 * @example
 * bandOf(60, [20, 40, 60, 80, 100]) // => 2
 * bandOf(100, [20, 40, 60, 80, 100]) // => 3
 */
export function bandOf(value: number, cuts: readonly number[]): number | null {
  if (cuts.length < 2 || Number.isNaN(value)) return null;
  let band = 0;
  while (band < cuts.length - 2 && value >= cuts[band + 1]!) band++;
  return band;
}

/** P(from < T <= to), from the tail on whose side the stretch lies. */
function probabilityBetween(from: number, to: number, df: DegreesOfFreedom): number | null {
  if (from >= 0) return difference(studentTUpperTail(from, df), studentTUpperTail(to, df));
  if (to <= 0) return difference(studentTUpperTail(-to, df), studentTUpperTail(-from, df));
  const below = studentTUpperTail(-from, df);
  const above = studentTUpperTail(to, df);
  return below === null || above === null ? null : 1 - below - above;
}

function difference(a: number | null, b: number | null): number | null {
  return a === null || b === null ? null : a - b;
}

/**
 * Probability that the true mean lies in each band, given the estimate and that it lies on the scale at all; adds up
 * to 1. `cuts` ascend and include both ends of the scale. Without any error all probability is on the band of the
 * mean. Null when the error is undefined or the estimate so far off the scale that no probability is left on it.
 *
 * @example
 * bandProbabilities({ mean: 60, squaredError: 4, degreesOfFreedom: null }, [20, 40, 60, 80, 100]) // ~> [0, 0.5, 0.5, 0]
 * bandProbabilities({ mean: 60, squaredError: 0, degreesOfFreedom: null }, [20, 40, 60, 80, 100]) // => [0, 0, 1, 0]
 */
export function bandProbabilities(
  estimate: { mean: number; squaredError: number; degreesOfFreedom: DegreesOfFreedom },
  cuts: readonly number[],
): number[] | null {
  const own = bandOf(estimate.mean, cuts);
  if (own === null || !(estimate.squaredError >= 0)) return null;
  if (estimate.squaredError === 0) return cuts.slice(1).map((_, band) => (band === own ? 1 : 0));
  const error = Math.sqrt(estimate.squaredError);
  const raw: number[] = [];
  for (let band = 0; band + 1 < cuts.length; band++) {
    const from = (cuts[band]! - estimate.mean) / error;
    const to = (cuts[band + 1]! - estimate.mean) / error;
    const probability = probabilityBetween(from, to, estimate.degreesOfFreedom);
    if (probability === null) return null;
    raw.push(Math.max(0, probability));
  }
  const total = raw.reduce((running, probability) => running + probability, 0);
  return total > 0 ? raw.map((probability) => probability / total) : null;
}
