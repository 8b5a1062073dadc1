/**
 * How often a test may call something a finding that is chance, for one column of one wave. An installation has some dozens of
 * these columns and as many copies; all of them together stay under one false alarm in a thousand installations.
 */
const CHANCE_OF_FALSE_ALARM = 1e-8;

/** Natural logarithm of n over k. */
export function logChoose(n: number, k: number): number {
  let sum = 0;
  for (let step = 1; step <= k; step++) sum += Math.log((n - k + step) / step);
  return sum;
}

/** Natural logarithm of n!. */
export function logFactorial(n: number): number {
  let sum = 0;
  for (let factor = 2; factor <= n; factor++) sum += Math.log(factor);
  return sum;
}

export function isBeyondChance(logProbability: number): boolean {
  return logProbability < Math.log(CHANCE_OF_FALSE_ALARM);
}

/** An upper bound of the logarithm of the chance that a normal variable lies further out than `z` on either side. */
export function logTail(z: number): number {
  return Math.log(2) - (z * z) / 2;
}
