import { completeColumns } from "./agreement";
import { sum } from "./descriptive";
import { fQuantile } from "./distributions/f";
import type { Interval } from "./intervals";
import { covarianceMatrix } from "./matrix";
import { oneFactor } from "./one-factor";

type Table = readonly (readonly (number | null)[])[];

/** The matrix without one item's row and column. */
function without(matrix: readonly (readonly number[])[], item: number): number[][] {
  return matrix.filter((_, i) => i !== item).map((row) => row.filter((_, j) => j !== item));
}

function alphaOf(covariance: readonly (readonly number[])[]): number | null {
  const items = covariance.length;
  if (items < 2) return null;
  const own = sum(covariance.map((row, i) => row[i]!));
  const total = sum(covariance.flat());
  // A total without spread leaves only rounding behind.
  if (!(total > 1e-13 * own)) return null;
  return (items / (items - 1)) * (1 - own / total);
}

/**
 * Cronbach's alpha of a scale, no unit, at most 1 and possibly negative. Rows are persons, columns items; rows with a
 * missing answer are left out. Null below two items or two complete rows and when the total has no spread.
 * Source: Cronbach (1951).
 *
 * @example
 * cronbachAlpha([[1, 2], [2, 3], [3, 5]]) // ~> 0.9473684210526316
 * cronbachAlpha([[1], [2]]) // => null
 */
export function cronbachAlpha(rows: Table): number | null {
  return alphaOf(covarianceMatrix(completeColumns(rows)));
}

/**
 * Alpha of the standardised items, from their correlations. Null where alpha is and when an item is constant.
 *
 * @example
 * standardizedAlpha([[1, 4], [2, 5], [3, 3]]) // ~> -2
 */
export function standardizedAlpha(rows: Table): number | null {
  const covariance = covarianceMatrix(completeColumns(rows));
  const deviations = covariance.map((row, i) => Math.sqrt(row[i]!));
  if (!deviations.every((deviation) => deviation > 0)) return null;
  return alphaOf(
    covariance.map((row, i) => row.map((c, j) => (i === j ? 1 : c / deviations[i]! / deviations[j]!))),
  );
}

/**
 * Correlation of each item with the sum of the other items, in item order. Null where item or rest is constant.
 *
 * @example
 * itemRestCorrelations([[1, 2], [2, 4], [3, 6]]) // => [1, 1]
 * itemRestCorrelations([[3, 2], [3, 4]]) // => [null, null]
 */
export function itemRestCorrelations(rows: Table): (number | null)[] {
  const covariance = covarianceMatrix(completeColumns(rows));
  const items = rows[0]?.length ?? 0;
  return Array.from({ length: items }, (_, item) => {
    const own = covariance[item]?.[item] ?? 0;
    const rest = without(covariance, item);
    const spread = sum(rest.flat());
    const ownOfRest = sum(rest.map((row, i) => row[i]!));
    // A rest without spread leaves only rounding behind.
    if (!(own > 0 && spread > 1e-13 * ownOfRest)) return null;
    const shared = sum(covariance[item]!.filter((_, other) => other !== item));
    return Math.min(1, Math.max(-1, shared / Math.sqrt(own * spread)));
  });
}

/**
 * Alpha of the scale without each item, in item order; null below three items.
 *
 * @example
 * alphaIfDeleted([[1, 2, 5], [2, 3, 1], [3, 5, 2]]) // ~> [-2.4444444444444446, -2.571428571428571, 0.9473684210526316]
 */
export function alphaIfDeleted(rows: Table): (number | null)[] {
  const covariance = covarianceMatrix(completeColumns(rows));
  const columns = rows[0]?.length ?? 0;
  return Array.from({ length: columns }, (_, item) => alphaOf(without(covariance, item)));
}

/**
 * Feldt's interval of alpha at the given level, from the F distribution. Null below two respondents or items and for
 * a level outside 0..1. Source: Feldt (1965); Feldt, Woodruff & Salih (1987).
 *
 * @example
 * feldtInterval(0.8, { respondents: 30, items: 5, level: 0.95 }) // ~> {"low":0.6591687522,"high":0.8941073474}
 * feldtInterval(0.8, { respondents: 1, items: 5, level: 0.95 }) // => null
 */
export function feldtInterval(
  alpha: number,
  { respondents, items, level }: { respondents: number; items: number; level: number },
): Interval | null {
  const people = respondents - 1;
  const cells = people * (items - 1);
  const wide = fQuantile((1 + level) / 2, people, cells);
  const narrow = fQuantile((1 + level) / 2, cells, people);
  if (wide === null || narrow === null) return null;
  return { low: 1 - (1 - alpha) * wide, high: 1 - (1 - alpha) / narrow };
}

/** Omega with the factor behind it; `heywood` marks a negative residual variance, with which omega means little. */
export type Omega = { omega: number; loadings: number[]; residualVariances: number[]; heywood: boolean };

/**
 * McDonald's omega: share of the variance of the total that one common factor explains, by maximum likelihood.
 * Loadings are in the items' unit (variances with divisor n), the first one positive. Rows with a missing answer are
 * left out. Null below three items and where `oneFactor` finds nothing. Source: McDonald (1999).
 *
 * @example
 * omegaOneFactor([[1, 2, 1], [2, 1, 3], [3, 4, 4], [5, 4, 3], [4, 5, 5]])?.omega // ~> 0.88238048
 * omegaOneFactor([[1, 2], [2, 1]]) // => null
 */
export function omegaOneFactor(rows: Table): Omega | null {
  const columns = completeColumns(rows);
  const n = columns[0]?.length ?? 0;
  const factor = oneFactor(covarianceMatrix(columns).map((row) => row.map((c) => (c * (n - 1)) / n)));
  if (factor === null) return null;
  const common = sum(factor.loadings) ** 2;
  const omega = common / (common + sum(factor.residualVariances));
  if (!Number.isFinite(omega)) return null;
  return { omega, ...factor, heywood: factor.residualVariances.some((value) => value < 0) };
}
