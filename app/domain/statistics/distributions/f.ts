import { betaPower, betaTails } from "./incomplete-beta";

function valid(d1: number, d2: number): boolean {
  return d1 > 0 && d2 > 0 && Number.isFinite(d1) && Number.isFinite(d2);
}

/** d1 f / (d1 f + d2) and its complement, neither by subtraction. */
function shares(f: number, d1: number, d2: number): { x: number; y: number } {
  const ratio = (d1 / d2) * f;
  return ratio === Number.POSITIVE_INFINITY ? { x: 1, y: 0 } : { x: ratio / (1 + ratio), y: 1 / (1 + ratio) };
}

/**
 * Upper tail of Fisher's F distribution, P(F > f), computed directly. Range: degrees of freedom > 0 and finite;
 * null elsewhere. Source: Abramowitz & Stegun 26.6.2.
 *
 * @example
 * fUpperTail(1, 4, 4) // ~> 0.5
 * fUpperTail(-1, 4, 4) // => 1
 */
export function fUpperTail(f: number, d1: number, d2: number): number | null {
  if (!valid(d1, d2) || Number.isNaN(f)) return null;
  if (f <= 0) return 1;
  const { x, y } = shares(f, d1, d2);
  return betaTails(x, y, d1 / 2, d2 / 2).upper;
}

/**
 * Cumulative probability of Fisher's F distribution, P(F <= f), the lower tail computed directly. Range as above.
 *
 * @example
 * fCdf(1, 4, 4) // ~> 0.5
 * fCdf(0, 4, 4) // => 0
 */
export function fCdf(f: number, d1: number, d2: number): number | null {
  if (!valid(d1, d2) || Number.isNaN(f)) return null;
  if (f <= 0) return 0;
  const { x, y } = shares(f, d1, d2);
  return betaTails(x, y, d1 / 2, d2 / 2).lower;
}

/**
 * Quantile of Fisher's F distribution: f with P(F <= f) = p. Range: 0 < p < 1, degrees of freedom > 0 and finite;
 * null elsewhere and where f leaves the range of numbers. Newton's method on the logarithm of the smaller tail
 * against log f, which is concave, so it cannot diverge.
 *
 * @example
 * fQuantile(0.5, 4, 4) // ~> 1
 * fQuantile(0.95, 1, 4) // ~> 7.708647422
 */
export function fQuantile(p: number, d1: number, d2: number): number | null {
  if (!(p > 0 && p < 1) || !valid(d1, d2)) return null;
  const fromBelow = p <= 0.5;
  const target = Math.log(fromBelow ? p : 1 - p);
  let u = 0;
  let good = 0;
  let change = 0;
  for (let step = 0; step < 400; step++) {
    const { x, y } = shares(Math.exp(u), d1, d2);
    const { lower, upper } = betaTails(x, y, d1 / 2, d2 / 2);
    const reached = fromBelow ? lower : upper;
    const climb = ((target - Math.log(reached)) * reached) / betaPower(x, y, d1 / 2, d2 / 2);
    if (Number.isFinite(climb)) {
      good = u;
      change = fromBelow ? climb : -climb;
    } else {
      // Too far out for the tail to be a number: half the way from the last point that had one.
      change /= 2;
    }
    u = good + change;
    if (Math.abs(change) <= 1e-15 * Math.max(1, Math.abs(u))) break;
  }
  const f = Math.exp(u);
  return f > 1e-300 && Number.isFinite(f) ? f : null;
}
