const INVERSE_ROOT_TWO_PI = 0.3989422804014327;

/** Value of a polynomial, highest power first. */
function polynomial(coefficients: readonly number[], x: number): number {
  let value = 0;
  for (const coefficient of coefficients) value = value * x + coefficient;
  return value;
}

// Rational approximations of Cody (1969), Mathematics of Computation 23: near 0, middle, far out.
const NEAR_TOP = [
  0.06568233791820745, 2.2352520354606837, 161.02823106855587, 1067.6894854603709, 18154.98125334356,
];
const NEAR_BOTTOM = [1, 47.202581904688245, 976.0985517377767, 10260.932208618979, 45507.78933502673];
const MIDDLE_TOP = [
  1.0765576773720192e-8, 0.39894151208813466, 8.883149794388377, 93.50665613217785, 597.2702763948002,
  2494.5375852903726, 6848.190450536283, 11602.65143764735, 9842.714838383978,
];
const MIDDLE_BOTTOM = [
  1, 22.266688044328117, 235.387901782625, 1519.3775994075547, 6485.558298266761, 18615.571640885097,
  34900.95272114598, 38912.00328609327, 19685.429676859992,
];
const FAR_TOP = [
  0.023073441764940174, 0.215898534057957, 0.12740116116024736, 0.022235277870649807, 0.0014216191932278934,
  0.000029112874951168793,
];
const FAR_BOTTOM = [
  1, 1.284260096144911, 0.4682382124808651, 0.06598813786892856, 0.0037823963320275824,
  0.00007297515550839662,
];
const NEAR = 0.67448975;
const MIDDLE = 5.656854249492381;

/** exp(-z^2 / 2) with the square split, so that its rounding does not spoil the exponential. */
function gaussian(z: number): number {
  const head = Math.trunc(z * 16) / 16;
  return Math.exp(-0.5 * head * head) * Math.exp(-0.5 * (z - head) * (z + head));
}

/**
 * Probability that a standard normal value lies between 0 and z; negative for negative z.
 * Relative error about 1e-15 also next to 0. Source: Cody (1969).
 *
 * @example
 * normalCentral(1) // ~> 0.3413447460685429
 */
export function normalCentral(z: number): number {
  if (Math.abs(z) > NEAR) return z > 0 ? 0.5 - normalUpperTail(z) : normalUpperTail(-z) - 0.5;
  const square = z * z;
  return (z * polynomial(NEAR_TOP, square)) / polynomial(NEAR_BOTTOM, square);
}

/**
 * Upper tail of the standard normal distribution, P(Z > z), computed directly: relative error about 1e-15
 * down to 1e-300. Throws RangeError when z is not a number. Source: Cody (1969).
 *
 * @example
 * normalUpperTail(1.959963984540054) // ~> 0.025
 * normalUpperTail(0) // => 0.5
 */
export function normalUpperTail(z: number): number {
  if (Number.isNaN(z)) throw new RangeError("normalUpperTail requires a number");
  const size = Math.abs(z);
  if (size <= NEAR) return 0.5 - normalCentral(z);
  if (size > 39) return z > 0 ? 0 : 1;
  let tail: number;
  if (size <= MIDDLE) {
    tail = (gaussian(size) * polynomial(MIDDLE_TOP, size)) / polynomial(MIDDLE_BOTTOM, size);
  } else {
    const inverse = 1 / (size * size);
    const correction = (inverse * polynomial(FAR_TOP, inverse)) / polynomial(FAR_BOTTOM, inverse);
    tail = (gaussian(size) * (INVERSE_ROOT_TWO_PI - correction)) / size;
  }
  return z > 0 ? tail : 1 - tail;
}

/**
 * Cumulative probability of the standard normal distribution, P(Z <= z), the lower tail computed directly.
 * Throws RangeError when z is not a number.
 *
 * @example
 * normalCdf(0) // => 0.5
 * normalCdf(-1.959963984540054) // ~> 0.025
 */
export function normalCdf(z: number): number {
  return normalUpperTail(-z);
}

/**
 * Density of the standard normal distribution at z. Throws RangeError when z is not a number.
 *
 * @example
 * normalDensity(0) // ~> 0.3989422804014327
 */
export function normalDensity(z: number): number {
  if (Number.isNaN(z)) throw new RangeError("normalDensity requires a number");
  return Math.abs(z) > 39 ? 0 : INVERSE_ROOT_TWO_PI * gaussian(z);
}

// Wichura (1988), algorithm AS 241 (PPND16).
const CENTRE_TOP = [
  2509.0809287301227, 33430.57558358813, 67265.7709270087, 45921.95393154987, 13731.69376550946,
  1971.5909503065513, 133.14166789178438, 3.3871328727963665,
];
const CENTRE_BOTTOM = [
  5226.495278852546, 28729.085735721943, 39307.89580009271, 21213.794301586597, 5394.196021424751,
  687.1870074920579, 42.31333070160091, 1,
];
const SIDE_TOP = [
  0.0007745450142783414, 0.022723844989269184, 0.2417807251774506, 1.2704582524523684, 3.6478483247632045,
  5.769497221460691, 4.630337846156546, 1.4234371107496835,
];
const SIDE_BOTTOM = [
  1.0507500716444169e-9, 0.0005475938084995345, 0.015198666563616457, 0.14810397642748008, 0.6897673349851,
  1.6763848301838038, 2.053191626637759, 1,
];
const END_TOP = [
  2.0103343992922881e-7, 0.000027115555687434876, 0.0012426609473880784, 0.026532189526576124,
  0.29656057182850487, 1.7848265399172913, 5.463784911164114, 6.657904643501103,
];
const END_BOTTOM = [
  2.0442631033899397e-15, 1.421511758316446e-7, 0.000018463183175100548, 0.0007868691311456133,
  0.014875361290850615, 0.1369298809227358, 0.599832206555888, 1,
];

/** z with P(Z > z) = tail, for tail in (0, 1/2]; `offset` is 1/2 - tail. */
function quantileAbove(tail: number, offset: number): number {
  if (offset <= 0.425) {
    const r = 0.180625 - offset * offset;
    return (offset * polynomial(CENTRE_TOP, r)) / polynomial(CENTRE_BOTTOM, r);
  }
  const r = Math.sqrt(-Math.log(tail));
  if (r <= 5) return polynomial(SIDE_TOP, r - 1.6) / polynomial(SIDE_BOTTOM, r - 1.6);
  return polynomial(END_TOP, r - 5) / polynomial(END_BOTTOM, r - 5);
}

/**
 * Quantile of the standard normal distribution: z with P(Z <= z) = p. Range: 0 < p < 1, null elsewhere.
 * Relative error about 1e-16. Source: Wichura (1988), algorithm AS 241.
 *
 * @example
 * normalQuantile(0.975) // ~> 1.959963984540054
 * normalQuantile(1) // => null
 */
export function normalQuantile(p: number): number | null {
  if (!(p > 0 && p < 1)) return null;
  return p > 0.5 ? quantileAbove(1 - p, p - 0.5) : -quantileAbove(p, 0.5 - p) + 0;
}

/**
 * z with P(Z > z) = q: the quantile from the upper tail, exact also where 1 - q would round to 1.
 * Range: 0 < q < 1, null elsewhere.
 *
 * @example
 * normalUpperQuantile(0.025) // ~> 1.959963984540054
 */
export function normalUpperQuantile(q: number): number | null {
  const z = normalQuantile(q);
  return z === null ? null : 0 - z;
}
