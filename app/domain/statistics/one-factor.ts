import { cholesky, solveCholesky } from "./matrix";

/** Loadings and residual variances of one common factor, in the units of the items; the first loading is positive. */
export type OneFactor = { loadings: number[]; residualVariances: number[] };

type Fit = { objective: number; inverse: number[][] };

const MOST_STEPS = 2000;

/** log|Sigma| + tr(R Sigma^-1), twice the negative log-likelihood per person up to a constant; null if improper. */
function evaluate(
  target: readonly (readonly number[])[],
  lambda: readonly number[],
  theta: readonly number[],
): Fit | null {
  const sigma = lambda.map((a, i) => lambda.map((b, j) => a * b + (i === j ? theta[i]! : 0)));
  const lower = cholesky(sigma);
  if (lower === null) return null;
  const inverse = sigma.map((_, i) =>
    solveCholesky(
      lower,
      sigma.map((_, j) => (i === j ? 1 : 0)),
    ),
  );
  let objective = 0;
  lower.forEach((row, i) => {
    objective += 2 * Math.log(row[i]!);
    target[i]!.forEach((r, j) => {
      objective += r * inverse[i]![j]!;
    });
  });
  return { objective, inverse };
}

function times(matrix: readonly (readonly number[])[], vector: readonly number[]): number[] {
  return matrix.map((row) => row.reduce((running, value, i) => running + value * vector[i]!, 0));
}

/** Gradient of the objective and its expected second derivatives, loadings first, then residual variances. */
function slopes(target: readonly (readonly number[])[], lambda: readonly number[], { inverse }: Fit) {
  const items = lambda.length;
  const w = times(inverse, lambda);
  const explained = w.reduce((running, value, i) => running + value * lambda[i]!, 0);
  const gradientLambda = times(inverse, times(target, w)).map((value, i) => 2 * (w[i]! - value));
  const gradientTheta = inverse.map((row, i) => {
    const through = times(target, row);
    return row[i]! - row.reduce((running, value, j) => running + value * through[j]!, 0);
  });
  const information = Array.from({ length: 2 * items }, (_, a) =>
    Array.from({ length: 2 * items }, (_, b) => {
      const i = a % items;
      const j = b % items;
      const shared = inverse[i]![j]!;
      if (a < items && b < items) return 2 * (w[i]! * w[j]! + explained * shared);
      if (a >= items && b >= items) return shared * shared;
      // One loading and one residual variance: the weight is that of the residual's item.
      return 2 * shared * w[a < items ? j : i]!;
    }),
  );
  return { gradient: [...gradientLambda, ...gradientTheta], information };
}

/** First principal direction of a correlation matrix by power iteration, scaled to communalities below 1. */
function startingLoadings(target: readonly (readonly number[])[]): number[] {
  const strength = target.map((row) => row.reduce((running, r) => running + r * r, 0));
  let direction = [...target[strength.indexOf(Math.max(...strength))]!];
  let size = 1;
  for (let step = 0; step < 100; step++) {
    direction = times(target, direction);
    size = Math.hypot(...direction);
    direction = direction.map((value) => value / size);
  }
  return direction.map((value) => Math.max(-0.95, Math.min(0.95, value * Math.sqrt(size) * 0.9)));
}

/** Fisher scoring with Levenberg's damping on the correlation scale; null unless the gradient vanishes. */
function maximise(target: readonly (readonly number[])[]): { lambda: number[]; theta: number[] } | null {
  const items = target.length;
  let lambda = startingLoadings(target);
  let theta = lambda.map((value) => 1 - value * value);
  let current = evaluate(target, lambda, theta);
  let damping = 1e-3;
  for (let step = 0; step < MOST_STEPS && current !== null; step++) {
    const { gradient, information } = slopes(target, lambda, current);
    if (gradient.every((slope) => Math.abs(slope) < 1e-10)) return { lambda, theta };
    const damped = information.map((row, i) =>
      row.map((value, j) => (i === j ? value * (1 + damping) : value)),
    );
    const lower = cholesky(damped);
    const move = lower === null ? null : solveCholesky(lower, gradient);
    const nextLambda = lambda.map((value, i) => value - (move?.[i] ?? 0));
    const nextTheta = theta.map((value, i) => value - (move?.[items + i] ?? 0));
    const next = move === null ? null : evaluate(target, nextLambda, nextTheta);
    if (next !== null && next.objective <= current.objective + 1e-13 * Math.abs(current.objective)) {
      lambda = nextLambda;
      theta = nextTheta;
      current = next;
      damping = Math.max(damping / 10, 1e-12);
    } else {
      damping *= 8;
      if (damping > 1e12) return null;
    }
  }
  return null;
}

/**
 * One common factor fitted to a covariance matrix by maximum likelihood. Loadings scale with the square root of the
 * matrix: give it with divisor n for the usual estimates. Residual variances may come out negative (a Heywood case)
 * and are not moved. Null below three items, for a constant item, when one item follows from the others, and when no
 * maximum is found. Source: Joreskog (1967).
 *
 * @example
 * oneFactor([[1, 0.72, 0.63], [0.72, 1, 0.56], [0.63, 0.56, 1]])?.loadings // ~> [0.9, 0.8, 0.7]
 * oneFactor([[1, 0.5], [0.5, 1]]) // => null
 */
export function oneFactor(covariance: readonly (readonly number[])[]): OneFactor | null {
  const deviations = covariance.map((row, i) => Math.sqrt(row[i]!));
  if (covariance.length < 3 || !deviations.every((deviation) => deviation > 0)) return null;
  const correlations = covariance.map((row, i) =>
    row.map((c, j) => (i === j ? 1 : c / deviations[i]! / deviations[j]!)),
  );
  if (cholesky(correlations) === null) return null;
  const found = maximise(correlations);
  if (found === null) return null;
  const sign = (found.lambda.find((value) => Math.abs(value) > 1e-12) ?? 1) < 0 ? -1 : 1;
  return {
    loadings: found.lambda.map((value, i) => sign * value * deviations[i]!),
    residualVariances: found.theta.map((value, i) => value * deviations[i]! ** 2),
  };
}
