import { mean, sum, variance } from "./descriptive";

/** The ends of the response scale, in answer units, such as 1 and 5. */
export type ResponseScale = { low: number; high: number };

/** Variance of answers drawn evenly from the scale's whole steps: (A^2 - 1) / 12 for A steps. */
function uniformVariance({ low, high }: ResponseScale): number {
  return ((high - low + 1) ** 2 - 1) / 12;
}

/**
 * Mean absolute deviation from the mean, with divisor n, in the unit of the values. Null without values.
 * Source: Burke, Finkelstein & Dusig (1999).
 *
 * @example
 * meanAbsoluteDeviation([1, 2, 3, 4]) // => 1
 */
export function meanAbsoluteDeviation(values: readonly number[]): number | null {
  const centre = mean(values);
  return centre === null ? null : sum(values.map((value) => Math.abs(value - centre))) / values.length;
}

/**
 * rWG: agreement of one group on one item against evenly spread answers, 0 (no more than that) to 1 (unanimous).
 * Null below two values and on a scale without steps. Source: James, Demaree & Wolf (1984), floored at 0.
 *
 * @example
 * withinGroupAgreement([4, 4, 5, 5], { low: 1, high: 5 }) // ~> 0.8333333333333334
 * withinGroupAgreement([4], { low: 1, high: 5 }) // => null
 */
export function withinGroupAgreement(values: readonly number[], scale: ResponseScale): number | null {
  const observed = variance(values);
  const expected = uniformVariance(scale);
  return observed === null || !(expected > 0) ? null : 1 - Math.min(observed, expected) / expected;
}

/**
 * rWG(J): agreement of one group over J items together, 0..1. Rows are persons; rows with a missing answer are left
 * out. Null below two complete rows. Source: James, Demaree & Wolf (1984), the mean variance capped at the uniform one.
 *
 * @example
 * withinGroupAgreementOfItems([[4, 4], [5, 5], [4, 4], [5, 5]], { low: 1, high: 5 }) // ~> 0.9090909090909091
 */
export function withinGroupAgreementOfItems(
  rows: readonly (readonly (number | null)[])[],
  scale: ResponseScale,
): number | null {
  const columns = completeColumns(rows);
  const expected = uniformVariance(scale);
  const observed = columns.map(variance);
  if (observed.length === 0 || observed.includes(null) || !(expected > 0)) return null;
  const ratio = Math.min((mean(observed.map((v) => v ?? 0)) ?? 0) / expected, 1);
  const items = columns.length;
  return (items * (1 - ratio)) / (items * (1 - ratio) + ratio);
}

/**
 * aWG: agreement of one group on one item against the largest variance its mean allows, 1 for unanimity.
 * Null below two values and when the mean lies at an end of the scale. Source: Brown & Hauenstein (2005).
 *
 * @example
 * meanAdjustedAgreement([2, 3, 3, 4], { low: 1, high: 5 }) // ~> 0.75
 * meanAdjustedAgreement([5, 5, 5], { low: 1, high: 5 }) // => null
 */
export function meanAdjustedAgreement(
  values: readonly number[],
  { low, high }: ResponseScale,
): number | null {
  const observed = variance(values);
  const centre = mean(values);
  if (observed === null || centre === null) return null;
  const n = values.length;
  const largest = ((centre - low) * (high - centre) * n) / (n - 1);
  return largest > 1e-12 ? 1 - (2 * observed) / largest : null;
}

/**
 * The columns of a table of persons by items, after leaving out every row with a missing answer.
 * Throws RangeError when rows differ in length.
 *
 * @example
 * completeColumns([[1, 2], [3, null], [5, 6]]) // => [[1, 5], [2, 6]]
 */
export function completeColumns(rows: readonly (readonly (number | null)[])[]): number[][] {
  const items = rows[0]?.length ?? 0;
  const columns: number[][] = Array.from({ length: items }, () => []);
  for (const row of rows) {
    if (row.length !== items) throw new RangeError("completeColumns requires rows of equal length");
    if (row.some((cell) => cell === null || Number.isNaN(cell))) continue;
    row.forEach((cell, item) => {
      columns[item]!.push(cell ?? 0);
    });
  }
  return columns;
}
