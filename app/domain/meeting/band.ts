/** Points 20-100 for guesses, answers 1-5 for votes; both ends belong to it. */
export type Band = { low: number; high: number };

/** From so many people of a department on, what they guessed or voted is shown, as one band. */
export const FEWEST_IN_A_BAND = 5;

/** What a phone can choose: the lower end of ten points. */
export const GUESSES = [20, 30, 40, 50, 60, 70, 80, 90] as const;

/** Ten points wide, and open at the ends: that everybody guessed the highest should not be read off. */
export const GUESS_BANDS: readonly Band[] = [
  { low: 20, high: 40 },
  { low: 40, high: 50 },
  { low: 50, high: 60 },
  { low: 60, high: 70 },
  { low: 70, high: 80 },
  { low: 80, high: 100 },
];

/** How useful the hour was, from not at all to very. */
export const VOTES = [1, 2, 3, 4, 5] as const;

export const VOTE_BANDS: readonly Band[] = [
  { low: 1, high: 2 },
  { low: 3, high: 3 },
  { low: 4, high: 5 },
];

/**
 * The one band that may be shown of what a department's people chose: the one their median lies in, the lower of the
 * two middle ones if their number is even. Null below five people, and where more chose than `people` were invited,
 * because then somebody chose more than once.
 *
 * Throws when a choice lies below every band.
 *
 * @example
 * medianBand([20, 50, 60, 60, 90], GUESS_BANDS, 12) // => {"low":60,"high":70}
 * medianBand([50, 60, 60, 90], GUESS_BANDS, 12) // => null
 */
export function medianBand(choices: readonly number[], bands: readonly Band[], people: number): Band | null {
  if (choices.length < FEWEST_IN_A_BAND || choices.length > people) return null;
  const sorted = [...choices].sort((a, b) => a - b);
  const median = sorted[Math.ceil(sorted.length / 2) - 1] ?? Number.NaN;
  const band = bands.findLast(({ low }) => low <= median);
  if (!band) throw new RangeError("medianBand requires choices that lie in the bands");
  return { ...band };
}
