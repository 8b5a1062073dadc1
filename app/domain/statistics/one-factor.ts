import { cholesky, solveCholesky } from "./matrix";

/** Loadings and residual variances of one common factor, in the units of the items; the first loading is positive. */
export type OneFactor = { loadings: number[]; residualVariances: number[] };

type Matrix = readonly (readonly number[])[];

type Fit = { objective: number; inverse: number[][] };

const MOST_STEPS = 300;
/** Loadings on the correlation scale beyond this run away: the maximum lies at infinity. */
const RUNAWAY = 10;

/** log|Sigma| + tr(R Sigma^-1), twice the negative log-likelihood per person up to a constant; null if improper. */
function evaluate(target: Matrix, lambda: readonly number[], theta: readonly number[]): Fit | null {
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

function dot(a: readonly number[], b: readonly number[]): number {
  return a.reduce((running, value, i) => running + value * b[i]!, 0);
}

function times(matrix: Matrix, vector: readonly number[]): number[] {
  return matrix.map((row) => dot(row, vector));
}

function square(size: number): number[][] {
  return Array.from({ length: size }, () => new Array(size).fill(0));
}

type Slopes = { gradient: number[]; curvature: number[][]; information: number[][] };

/** Gradient, second derivatives and their expectation, loadings first, then residual variances. */
function slopes(target: Matrix, lambda: readonly number[], { inverse: w }: Fit): Slopes {
  const items = lambda.length;
  const through = w.map((row) => times(target, row));
  const q = w.map((row) => through.map((column) => dot(row, column)));
  const wl = times(w, lambda);
  const ql = times(q, lambda);
  const common = dot(wl, lambda);
  const seen = dot(ql, lambda);
  const curvature = square(2 * items);
  const information = square(2 * items);
  for (let i = 0; i < items; i++) {
    for (let j = 0; j < items; j++) {
      const [a, b] = [w[i]![j]!, q[i]![j]!];
      const [wi, wj, qi, qj] = [wl[i]!, wl[j]!, ql[i]!, ql[j]!];
      const both = 2 * (wi * wj + common * a);
      information[i]![j] = both;
      curvature[i]![j] = 2 * (qi * wj + wi * qj + common * b + seen * a + a - b) - both;
      information[i]![items + j] = 2 * a * wj;
      curvature[i]![items + j] = 2 * (b * wj + a * qj - a * wj);
      information[items + j]![i] = information[i]![items + j]!;
      curvature[items + j]![i] = curvature[i]![items + j]!;
      information[items + i]![items + j] = a * a;
      curvature[items + i]![items + j] = 2 * a * b - a * a;
    }
  }
  const gradient = [...wl.map((value, i) => 2 * (value - ql[i]!)), ...w.map((row, i) => row[i]! - q[i]![i]!)];
  return { gradient, curvature, information };
}

/** Newton's step where the surface is bowl-shaped, Fisher's scoring elsewhere, both damped after Levenberg. */
function stepFrom({ gradient, curvature, information }: Slopes, damping: number): number[] | null {
  for (const matrix of [curvature, information]) {
    const damped = matrix.map((row, i) =>
      row.map((value, j) => (i === j ? value + damping * information[i]![i]! : value)),
    );
    const lower = cholesky(damped);
    if (lower !== null) return solveCholesky(lower, gradient);
  }
  return null;
}

/** First principal direction of a correlation matrix by power iteration, with the length of its eigenvalue's root. */
function principalLoadings(target: Matrix): number[] {
  const strength = target.map((row) => row.reduce((running, r) => running + r * r, 0));
  let direction = [...target[strength.indexOf(Math.max(...strength))]!];
  let size = 1;
  for (let step = 0; step < 100; step++) {
    direction = times(target, direction);
    size = Math.hypot(...direction);
    direction = direction.map((value) => value / size);
  }
  return direction.map((value) => value * Math.sqrt(size));
}

/** Where the search begins: next to the principal direction, then with each item in turn as the factor. */
function startingLoadings(target: Matrix): number[][] {
  return [principalLoadings(target), ...target].map((loadings) =>
    loadings.map((value) => Math.max(-0.95, Math.min(0.95, value * 0.9))),
  );
}

/** Loadings and residual variances on the correlation scale; null unless the gradient vanishes. */
function maximise(target: Matrix, start: readonly number[]): { lambda: number[]; theta: number[] } | null {
  const items = target.length;
  let lambda = [...start];
  let theta = lambda.map((value) => 1 - value * value);
  let current = evaluate(target, lambda, theta);
  let damping = 1e-3;
  for (let step = 0; step < MOST_STEPS && current !== null; step++) {
    if (lambda.some((value) => Math.abs(value) > RUNAWAY)) return null;
    const here = slopes(target, lambda, current);
    if (here.gradient.every((slope) => Math.abs(slope) < 1e-9)) return { lambda, theta };
    const move = stepFrom(here, damping);
    const nextLambda = lambda.map((value, i) => value - (move?.[i] ?? 0));
    const nextTheta = theta.map((value, i) => value - (move?.[items + i] ?? 0));
    const next = move === null ? null : evaluate(target, nextLambda, nextTheta);
    if (next !== null && next.objective <= current.objective + 1e-14 * (1 + Math.abs(current.objective))) {
      lambda = nextLambda;
      theta = nextTheta;
      current = next;
      damping /= 10;
    } else {
      damping *= 8;
      if (damping > 1e12) return null;
    }
  }
  return null;
}

/** Three items have as many correlations as loadings: the fit is exact, or there is none. */
function solveThree(target: Matrix): number[] | null {
  const [ab, bc, ac] = [target[0]![1]!, target[1]![2]!, target[2]![0]!];
  if (!(ab * bc * ac > 0)) return null;
  const first = Math.sqrt((ab * ac) / bc);
  return [first, ab / first, ac / first];
}

/** Loadings on the correlation scale with their residual variances, from the first start that leads to a maximum. */
function fitLoadings(target: Matrix): { lambda: number[]; theta: number[] } | null {
  if (target.length === 3) {
    const lambda = solveThree(target);
    return lambda && { lambda, theta: lambda.map((value) => 1 - value * value) };
  }
  for (const start of startingLoadings(target)) {
    const found = maximise(target, start);
    if (found !== null) return found;
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
export function oneFactor(covariance: Matrix): OneFactor | null {
  const deviations = covariance.map((row, i) => Math.sqrt(row[i]!));
  if (covariance.length < 3 || !deviations.every((deviation) => deviation > 0)) return null;
  const correlations = covariance.map((row, i) =>
    row.map((c, j) => (i === j ? 1 : c / deviations[i]! / deviations[j]!)),
  );
  if (cholesky(correlations) === null) return null;
  const found = fitLoadings(correlations);
  if (found === null) return null;
  const sign = (found.lambda.find((value) => Math.abs(value) > 1e-12) ?? 1) < 0 ? -1 : 1;
  return {
    loadings: found.lambda.map((value, i) => sign * value * deviations[i]!),
    residualVariances: found.theta.map((value, i) => value * deviations[i]! ** 2),
  };
}
