import { betaTails } from "./incomplete-beta";
import { logGammaHalfStep } from "./log-gamma";
import { normalCentral, normalDensity, normalUpperQuantile, normalUpperTail } from "./normal";

/** Degrees of freedom: a number above 0; null and Infinity mean the normal distribution. */
export type DegreesOfFreedom = number | null;

const MANY = 1e5;
const FAR = 1e8;

function isNormal(df: DegreesOfFreedom): df is null {
  return df === null || df === Number.POSITIVE_INFINITY;
}

/** The normal deviate with the same tail as t, for many degrees of freedom: Hill (1970), algorithm 395. */
function normalEquivalent(t: number, df: number): number {
  const a = df - 0.5;
  const b = 48 * a * a;
  const square = a * Math.log1p(t * (t / df));
  const w = Math.sqrt(square);
  const second =
    (((4 * square + 33) * square + 240) * square + 855) / (10 * b * (b + 0.8 * square * square + 100));
  return w * (1 + (square + 3) / b - second);
}

/** log of Gamma((df+1)/2) / (sqrt(pi df) Gamma(df/2)), the density at 0. */
function logPeak(df: number): number {
  return logGammaHalfStep(df / 2) - 0.5 * Math.log(Math.PI * df);
}

/** P(T > t) and P(0 < T < t) for t >= 0, neither obtained from the other where it is small. */
function partsAbove(t: number, df: number): { tail: number; central: number } {
  const ratio = t / Math.sqrt(df);
  if (t < 1e-9 && ratio < 1e-9) {
    const central = t * Math.exp(logPeak(df));
    return { tail: 0.5 - central, central };
  }
  if (ratio > FAR) {
    const tail = Math.exp(logPeak(df) + 0.5 * Math.log(df) - Math.log(df) - df * Math.log(ratio));
    return { tail, central: 0.5 - tail };
  }
  if (df > MANY) {
    const z = normalEquivalent(t, df);
    return { tail: normalUpperTail(z), central: normalCentral(z) };
  }
  const square = ratio * ratio;
  const { lower, upper } = betaTails(1 / (1 + square), square / (1 + square), df / 2, 0.5);
  return { tail: lower / 2, central: upper / 2 };
}

/**
 * Density of Student's t distribution. Unit: probability per unit of t. Range: df > 0; null elsewhere.
 *
 * @example
 * studentTDensity(0, 1) // ~> 0.3183098861837907
 * studentTDensity(0, null) // ~> 0.3989422804014327
 */
export function studentTDensity(t: number, df: DegreesOfFreedom): number | null {
  if (Number.isNaN(t)) return null;
  if (isNormal(df)) return normalDensity(t);
  if (!(df > 0)) return null;
  if (!Number.isFinite(t)) return 0;
  const ratio = Math.abs(t) / Math.sqrt(df);
  const logKernel = ratio > FAR ? 2 * Math.log(ratio) : Math.log1p(ratio * ratio);
  return Math.exp(logPeak(df) - ((df + 1) / 2) * logKernel);
}

/**
 * Upper tail of Student's t distribution, P(T > t), computed directly: relative error about 1e-13 down to 1e-300.
 * Range: df > 0, not necessarily whole; null elsewhere. df = null or Infinity is the normal distribution.
 * Source: Abramowitz & Stegun 26.7.1 and 26.5.8; Hill (1970) above 100,000 degrees of freedom.
 *
 * @example
 * studentTUpperTail(1, 1) // ~> 0.25
 * studentTUpperTail(0, 7) // => 0.5
 * studentTUpperTail(1, 0) // => null
 */
export function studentTUpperTail(t: number, df: DegreesOfFreedom): number | null {
  if (Number.isNaN(t)) return null;
  if (isNormal(df)) return normalUpperTail(t);
  if (!(df > 0)) return null;
  if (!Number.isFinite(t)) return t > 0 ? 0 : 1;
  const { tail, central } = partsAbove(Math.abs(t), df);
  return t >= 0 ? tail : 0.5 + central;
}

/**
 * Cumulative probability of Student's t distribution, P(T <= t), the lower tail computed directly.
 * Range: df > 0; null elsewhere. df = null or Infinity is the normal distribution.
 *
 * @example
 * studentTCdf(0, 5) // => 0.5
 * studentTCdf(2.776445105197793, 4) // ~> 0.975
 * studentTCdf(1.959963984540054, null) // ~> 0.975
 */
export function studentTCdf(t: number, df: DegreesOfFreedom): number | null {
  return studentTUpperTail(-t, df);
}

/** t > 0 with P(0 < T < t) = central, by Newton's method from 0, which climbs without overshooting. */
function quantileNearCentre(central: number, df: number): number {
  let t = central / Math.exp(logPeak(df));
  for (let step = 0; step < 60; step++) {
    const change = (central - partsAbove(t, df).central) / (studentTDensity(t, df) ?? 1);
    t += change;
    if (Math.abs(change) <= 1e-15 * t) break;
  }
  return t;
}

/** Where to begin: the first terms of the expansion around the normal quantile (Abramowitz & Stegun 26.7.5). */
function roughQuantile(tail: number, df: number): number {
  const z = normalUpperQuantile(tail) ?? 1;
  const square = z * z;
  return z * (1 + (square + 1) / (4 * df) + ((5 * square + 16) * square + 3) / (96 * df * df));
}

/** log t with P(T > t) = tail: Newton's method on log tail against log t, a concave curve, so it cannot diverge. */
function logQuantileInTail(tail: number, df: number): number {
  const target = Math.log(tail);
  let u = Math.log(roughQuantile(tail, df));
  for (let step = 0; step < 100; step++) {
    const t = Math.exp(u);
    const ratio = t / Math.sqrt(df);
    let change: number;
    if (ratio > FAR) {
      change = (logPeak(df) - 0.5 * Math.log(df) - df * (u - 0.5 * Math.log(df)) - target) / df;
    } else {
      const reached = partsAbove(t, df).tail;
      change = ((Math.log(reached) - target) * reached) / (t * (studentTDensity(t, df) ?? 1));
    }
    u += change;
    if (Math.abs(change) <= 1e-15 * Math.max(1, Math.abs(u))) break;
  }
  return u;
}

/**
 * t with P(T > t) = q: the quantile from the upper tail, exact also where 1 - q would round to 1.
 * Range: 0 < q < 1, df > 0 (null or Infinity: normal); null elsewhere and where t overflows.
 *
 * @example
 * studentTUpperQuantile(0.25, 1) // ~> 1
 * studentTUpperQuantile(0.025, 4) // ~> 2.776445105197793
 */
export function studentTUpperQuantile(q: number, df: DegreesOfFreedom): number | null {
  if (!(q > 0 && q < 1)) return null;
  if (isNormal(df)) return normalUpperQuantile(q);
  if (!(df > 0)) return null;
  if (q === 0.5) return 0;
  const tail = q < 0.5 ? q : 1 - q;
  const size = tail > 0.25 ? quantileNearCentre(0.5 - tail, df) : Math.exp(logQuantileInTail(tail, df));
  if (!Number.isFinite(size)) return null;
  return q < 0.5 ? size : -size;
}

/**
 * Quantile of Student's t distribution: t with P(T <= t) = p.
 * Range: 0 < p < 1, df > 0, not necessarily whole (null or Infinity: normal); null elsewhere.
 *
 * @example
 * studentTQuantile(0.975, 4) // ~> 2.776445105197793
 * studentTQuantile(0.5, 3) // => 0
 * studentTQuantile(0.975, null) // ~> 1.959963984540054
 * studentTQuantile(0.975, 0) // => null
 */
export function studentTQuantile(p: number, df: DegreesOfFreedom): number | null {
  const t = studentTUpperQuantile(p, df);
  return t === null ? null : 0 - t;
}

/**
 * Probability of a deviation at least as large as t in either direction, 2 P(T > |t|).
 * Range: df > 0 (null or Infinity: normal); null elsewhere.
 *
 * @example
 * studentTTwoSided(-1, 1) // ~> 0.5
 */
export function studentTTwoSided(t: number, df: DegreesOfFreedom): number | null {
  const tail = studentTUpperTail(Math.abs(t), df);
  return tail === null ? null : 2 * tail;
}
