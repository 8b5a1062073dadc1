import { mean } from "./descriptive";

/** Sum of products, rounding errors collected as in `sum`; without a list of products in between. */
function sumOfProducts(a: Float64Array, b: Float64Array): number {
  let total = 0;
  let lost = 0;
  for (let i = 0; i < a.length; i++) {
    const value = a[i]! * b[i]!;
    const next = total + value;
    lost += Math.abs(total) >= Math.abs(value) ? total - next + value : value - next + total;
    total = next;
  }
  return total + lost;
}

/**
 * Covariances of columns of equal length, divisor n - 1, in products of their units; empty below two rows.
 * Throws RangeError when columns differ in length.
 *
 * @example
 * covarianceMatrix([[1, 2, 3], [2, 4, 6]]) // => [[1, 2], [2, 4]]
 */
export function covarianceMatrix(columns: readonly (readonly number[])[]): number[][] {
  const n = columns[0]?.length ?? 0;
  if (columns.some((column) => column.length !== n)) {
    throw new RangeError("covarianceMatrix requires columns of equal length");
  }
  if (n < 2) return [];
  const centred = columns.map((column) => {
    const centre = mean(column) ?? 0;
    return Float64Array.from(column, (value) => value - centre);
  });
  const covariance: number[][] = centred.map(() => []);
  centred.forEach((a, i) => {
    for (let j = 0; j <= i; j++) {
      covariance[i]![j] = sumOfProducts(a, centred[j]!) / (n - 1);
      covariance[j]![i] = covariance[i]![j]!;
    }
  });
  return covariance;
}

/**
 * Lower triangle L with L L' = matrix, or null when the symmetric matrix is not positive definite.
 *
 * @example
 * cholesky([[4, 2], [2, 5]]) // => [[2, 0], [1, 2]]
 * cholesky([[1, 1], [1, 1]]) // => null
 */
export function cholesky(matrix: readonly (readonly number[])[]): number[][] | null {
  const lower = matrix.map((row) => row.map(() => 0));
  for (let i = 0; i < matrix.length; i++) {
    const diagonal = matrix[i]![i]!;
    for (let j = 0; j <= i; j++) {
      let rest = matrix[i]![j]!;
      for (let k = 0; k < j; k++) rest -= lower[i]![k]! * lower[j]![k]!;
      // What is left of the diagonal after rounding is not a variance.
      if (i === j && !(rest > 1e-13 * diagonal)) return null;
      lower[i]![j] = i === j ? Math.sqrt(rest) : rest / lower[j]![j]!;
    }
  }
  return lower;
}

/**
 * Solution x of matrix x = right from the Cholesky triangle of the matrix.
 *
 * @example
 * solveCholesky([[2, 0], [1, 2]], [6, 9]) // => [0.75, 1.5]
 */
export function solveCholesky(lower: readonly (readonly number[])[], right: readonly number[]): number[] {
  const n = lower.length;
  const x = [...right];
  for (let i = 0; i < n; i++) {
    for (let k = 0; k < i; k++) x[i]! -= lower[i]![k]! * x[k]!;
    x[i]! /= lower[i]![i]!;
  }
  for (let i = n - 1; i >= 0; i--) {
    for (let k = i + 1; k < n; k++) x[i]! -= lower[k]![i]! * x[k]!;
    x[i]! /= lower[i]![i]!;
  }
  return x;
}
