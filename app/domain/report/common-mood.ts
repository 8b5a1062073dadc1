import { COMMON_MOOD, isMethodOne } from "~/domain/method";

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

/** A change with that in its error. */
export function withMood<T extends { samplingVariance: number; squaredError: number }>(
  change: T,
  methodVersion: string,
): T {
  const mood = squaredMood(methodVersion);
  return {
    ...change,
    samplingVariance: change.samplingVariance + mood,
    squaredError: change.squaredError + mood,
  };
}
