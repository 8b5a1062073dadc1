import { stirlingCorrection } from "./log-gamma";

const TINY = 1e-300;
const MOST_STEPS = 200_000;

/** log(1 + u) - u without cancellation (Loader 2000). */
function log1pMinus(u: number): number {
  if (u < -0.4 || u > 0.6) return Math.log1p(u) - u;
  const v = u / (2 + u);
  const square = v * v;
  let power = v * square;
  let sum = 0;
  for (let k = 3; k < 60; k += 2) {
    const next = sum + power / k;
    if (next === sum) break;
    sum = next;
    power *= square;
  }
  return 2 * sum - u * v;
}

/** k log(expected / k) + (k - expected), where `shortfall` is k - expected. */
function deviance(k: number, expected: number, shortfall: number): number {
  if (Math.abs(shortfall) < 0.4 * k) return k * log1pMinus(-shortfall / k);
  return k * Math.log(expected / k) + shortfall;
}

/** log of x^a y^b / B(a, b) for y = 1 - x, in Loader's saddle-point form: exact far out and for large a, b. */
function logBetaPower(x: number, y: number, a: number, b: number): number {
  const n = a + b;
  const shortfall = a * y - b * x;
  const scale = 0.5 * (Math.log(a) - Math.log(2 * Math.PI) - Math.log1p(a / b));
  const corrections = stirlingCorrection(n) - stirlingCorrection(a) - stirlingCorrection(b);
  return scale + corrections + deviance(a, n * x, shortfall) + deviance(b, n * y, -shortfall);
}

/**
 * x^a y^b / B(a, b) for y = 1 - x: the density of the beta distribution per unit of log(x / y).
 * Range: 0 < x, y < 1 and a, b > 0.
 *
 * @example
 * betaPower(0.5, 0.5, 1, 1) // ~> 0.25
 */
export function betaPower(x: number, y: number, a: number, b: number): number {
  return Math.exp(logBetaPower(x, y, a, b));
}

/** Continued fraction of the incomplete beta by Lentz's method (Abramowitz & Stegun 26.5.8). */
function betaFraction(x: number, a: number, b: number): number {
  let c = 1;
  let d = 1 - ((a + b) * x) / (a + 1);
  if (Math.abs(d) < TINY) d = TINY;
  d = 1 / d;
  let value = d;
  for (let m = 1; m <= MOST_STEPS; m++) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
    d = 1 + even * d;
    c = 1 + even / c;
    if (Math.abs(d) < TINY) d = TINY;
    if (Math.abs(c) < TINY) c = TINY;
    d = 1 / d;
    value *= d * c;
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
    d = 1 + odd * d;
    c = 1 + odd / c;
    if (Math.abs(d) < TINY) d = TINY;
    if (Math.abs(c) < TINY) c = TINY;
    d = 1 / d;
    const step = d * c;
    value *= step;
    if (Math.abs(step - 1) < 2e-16) break;
  }
  return value;
}

/**
 * Both tails of the beta distribution, each computed without subtracting the other where it is small:
 * `lower` = I_x(a, b), `upper` = I_y(b, a). Both x and y = 1 - x are given, so that neither loses digits.
 * Range: a, b from above 0 to about 1e10; x, y in 0..1. Cost: the root of the larger of a and b.
 *
 * @example
 * betaTails(0.5, 0.5, 2, 2) // ~> {"lower":0.5,"upper":0.5}
 */
export function betaTails(x: number, y: number, a: number, b: number): { lower: number; upper: number } {
  if (x <= 0) return { lower: 0, upper: 1 };
  if (y <= 0) return { lower: 1, upper: 0 };
  const power = betaPower(x, y, a, b);
  if (x * (b + 1) < y * (a + 1)) {
    const lower = Math.min(1, (power / a) * betaFraction(x, a, b));
    return { lower, upper: 1 - lower };
  }
  const upper = Math.min(1, (power / b) * betaFraction(y, b, a));
  return { lower: 1 - upper, upper };
}

/**
 * Regularised incomplete beta function I_x(a, b). Range: 0 <= x <= 1, a, b > 0 and finite; null elsewhere.
 * Source: Abramowitz & Stegun 26.5.8; prefactor after Loader (2000).
 *
 * @example
 * incompleteBeta(0.25, 1, 1) // ~> 0.25
 * incompleteBeta(0.5, 2, 3) // ~> 0.6875
 * incompleteBeta(0.5, 0, 1) // => null
 */
export function incompleteBeta(x: number, a: number, b: number): number | null {
  if (!(x >= 0 && x <= 1 && a > 0 && b > 0) || !Number.isFinite(a) || !Number.isFinite(b)) return null;
  return betaTails(x, 1 - x, a, b).lower;
}
