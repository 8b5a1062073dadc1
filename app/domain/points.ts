import { POINTS_PER_STEP } from "./method";

/**
 * Points of a mean answer: 20 x mean, so 20-100. Never a percentage.
 *
 * @example
 * points(3.4) // => 68
 */
export function points(meanAnswer: number): number {
  return POINTS_PER_STEP * meanAnswer;
}
