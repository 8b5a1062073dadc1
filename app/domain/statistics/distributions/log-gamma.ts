/** Riemann zeta(k) - 1 for k = 2, 3, ...: the Taylor coefficients of log-gamma at 2. */
const ZETA_MINUS_ONE = [
  0.6449340668482264, 0.2020569031595943, 0.08232323371113819, 0.03692775514336993, 0.01734306198444914,
  0.008349277381922827, 0.00407735619794434, 0.0020083928260822143, 0.0009945751278180853,
  0.0004941886041194645, 0.0002460865533080483, 0.00012271334757848915, 0.00006124813505870483,
  0.00003058823630702049, 0.00001528225940865187, 0.000007637197637899763, 0.00000381729326499984,
  0.000001908212716553939, 9.539620338727962e-7, 4.769329867878064e-7, 2.38450502727733e-7,
  1.1921992596531106e-7, 5.960818905125948e-8, 2.980350351465228e-8, 1.4901554828365043e-8,
  7.45071178983543e-9, 3.725334024788457e-9, 1.862659723513049e-9, 9.313274324196682e-10,
];
const ONE_MINUS_EULER = 0.42278433509846713;
const HALF_LOG_TWO_PI = 0.9189385332046728;
const STIRLING_FROM = 10;

/** log Gamma(2 + z) for |z| <= 1/2: its Taylor series, exact also where the value is close to 0. */
function logGammaNearTwo(z: number): number {
  let sum = 0;
  for (let k = ZETA_MINUS_ONE.length + 1; k >= 2; k--) {
    const coefficient = ZETA_MINUS_ONE[k - 2]! / k;
    sum = z * (sum + (k % 2 === 0 ? coefficient : -coefficient));
  }
  return z * (ONE_MINUS_EULER + sum);
}

/** Stirling's series without its leading terms, for x >= 10 (Abramowitz & Stegun 6.1.41). */
function stirlingSeries(x: number): number {
  const r = 1 / x;
  const s = r * r;
  const tail = s * (691 / 360360 - s * (1 / 156 - s * (3617 / 122400)));
  return r * (1 / 12 - s * (1 / 360 - s * (1 / 1260 - s * (1 / 1680 - s * (1 / 1188 - tail)))));
}

/** log Gamma(x) for x > 0. */
function logGammaAbove(x: number): number {
  if (x < 0.5) return logGammaNearTwo(x) - Math.log1p(x) - Math.log(x);
  if (x < 1.5) return logGammaNearTwo(x - 1) - Math.log(x);
  if (x <= 2.5) return logGammaNearTwo(x - 2);
  if (x >= STIRLING_FROM) return (x - 0.5) * Math.log(x) - x + HALF_LOG_TWO_PI + stirlingSeries(x);
  let product = 1;
  let shifted = x;
  while (shifted > 2.5) {
    shifted -= 1;
    product *= shifted;
  }
  return Math.log(product) + logGammaNearTwo(shifted - 2);
}

/**
 * Natural logarithm of the gamma function. Range: x > 0; null elsewhere and where it overflows.
 * Relative error about 1e-15, also next to its zeros at 1 and 2.
 * Source: Abramowitz & Stegun 6.1.33 and 6.1.41.
 *
 * @example
 * logGamma(1) // => 0
 * logGamma(5) // ~> 3.1780538303479458
 * logGamma(0) // => null
 */
export function logGamma(x: number): number | null {
  if (!(x > 0)) return null;
  const value = logGammaAbove(x);
  return Number.isFinite(value) ? value : null;
}

/**
 * What Stirling's formula misses: log Gamma(x) - [(x - 1/2) log x - x + log(2 pi)/2], for x > 0.
 * Differences of log-gammas of large arguments are exact only when taken through this term.
 *
 * @example
 * stirlingCorrection(1) // ~> 0.08106146679532726
 */
export function stirlingCorrection(x: number): number {
  if (x >= STIRLING_FROM) return stirlingSeries(x);
  return logGammaAbove(x) - ((x - 0.5) * Math.log(x) - x + HALF_LOG_TWO_PI);
}

/**
 * log Gamma(x + 1/2) - log Gamma(x) for x > 0, without the loss of digits of a plain difference.
 *
 * @example
 * logGammaHalfStep(0.5) // ~> -0.5723649429247001
 */
export function logGammaHalfStep(x: number): number {
  if (x < STIRLING_FROM) return logGammaAbove(x + 0.5) - logGammaAbove(x);
  // (x) log(x + 1/2) - (x - 1/2) log x - 1/2 = x log1p(1/(2x)) + log(x)/2 - 1/2
  return x * Math.log1p(0.5 / x) - 0.5 + 0.5 * Math.log(x) + stirlingSeries(x + 0.5) - stirlingSeries(x);
}
