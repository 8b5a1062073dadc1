/**
 * Chance of at least `right` right pairs when `expected` are expected by luck. The number of matches of a
 * random pairing is nearly Poisson distributed.
 */
export function chanceOfRight(right: number, expected: number): number {
  let term = Math.exp(-expected);
  let below = 0;
  for (let count = 0; count < right; count++) {
    below += term;
    term *= expected / (count + 1);
  }
  return Math.max(0, 1 - below);
}
