import type { Answers } from "./instrument";
import { FAVOURABLE_FROM } from "./method";

/** How often each answer 1-5 was really given; imputed answers never count. */
export type Histogram = readonly [number, number, number, number, number];

/**
 * How often each answer was given in one column of the answers; missing answers do not count.
 *
 * @example
 * histogramOf([[4], [5], [null]], 0) // => [0,0,0,1,1]
 */
export function histogramOf(people: readonly Answers[], column: number): Histogram {
  const counts: [number, number, number, number, number] = [0, 0, 0, 0, 0];
  for (const answers of people) {
    const answer = answers[column];
    if (answer != null) counts[answer - 1]! += 1;
  }
  return counts;
}

/**
 * Whether more than half of the answers counted here are favourable (Often or Always).
 *
 * @example
 * mostAreFavourable([[0, 1, 0, 2, 0]]) // => true
 */
export function mostAreFavourable(histograms: readonly Histogram[]): boolean {
  const given = histograms.reduce((sum, histogram) => sum + answersIn(histogram), 0);
  const favourable = histograms.reduce((sum, histogram) => sum + favourableIn(histogram), 0);
  return favourable * 2 > given;
}

/**
 * Answers given.
 *
 * @example
 * answersIn([1, 0, 2, 0, 1]) // => 4
 */
export function answersIn(histogram: Histogram | undefined): number {
  return histogram ? histogram.reduce((sum, count) => sum + count, 0) : 0;
}

/**
 * Favourable answers given.
 *
 * @example
 * favourableIn([1, 0, 2, 3, 1]) // => 4
 */
export function favourableIn(histogram: Histogram): number {
  return histogram.slice(FAVOURABLE_FROM - 1).reduce((sum, count) => sum + count, 0);
}

/**
 * Sum of the answers given.
 *
 * @example
 * sumIn([1, 0, 2, 0, 1]) // => 12
 */
export function sumIn(histogram: Histogram): number {
  return histogram.reduce((sum, count, step) => sum + count * (step + 1), 0);
}
