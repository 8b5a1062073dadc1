import { COMMON_MOOD, DIVIDED_FROM, isMethodOne, SILENT_SPREAD } from "~/domain/method";
import type { MeanEstimate } from "~/domain/statistics/intervals";

/** A change has the moods of two days in it. */
const DAYS = 2;

/**
 * What the moods of two days that everybody shares add to the squared error of a change, squared points, however many
 * answered. Gaps, mirror and contrasts compare answers of the same days, in which they cancel. 0 for what method 1 has
 * said already.
 */
export function squaredMood(methodVersion: string): number {
  return isMethodOne(methodVersion) ? 0 : DAYS * COMMON_MOOD ** 2;
}

/**
 * What the silent of several waves add to the squared error of a sum of these waves' means, squared points, beyond what
 * each mean has in its error: who of a department answers changes from wave to wave, and its people may be SILENT_SPREAD
 * times as far apart as usual. 0 where everybody answered.
 *
 * @example
 * silentIn([{ fraction: 1, moderatedVariance: 144, respondents: 8 }]) // => 0
 * silentIn([{ fraction: 0.5, moderatedVariance: 144, respondents: 9 }]) // => 10
 */
export function silentIn(
  waves: readonly Pick<MeanEstimate, "fraction" | "moderatedVariance" | "respondents">[],
): number {
  return waves.reduce((sum, { fraction, moderatedVariance, respondents }) => {
    const apart = SILENT_SPREAD[respondents < DIVIDED_FROM ? "few" : "many"];
    return sum + ((apart ** 2 - 1) * moderatedVariance * (1 - fraction)) / respondents;
  }, 0);
}

/** A change with the moods and the silent of both waves in its error; what method 1 said had neither. */
export function asBetweenWaves<T extends { samplingVariance: number; squaredError: number }>(
  change: T,
  silent: number,
  methodVersion: string,
): T {
  const added = isMethodOne(methodVersion) ? 0 : squaredMood(methodVersion) + silent;
  return {
    ...change,
    samplingVariance: change.samplingVariance + added,
    squaredError: change.squaredError + added,
  };
}
