/** All that may be said about participation while a wave is open, for the organisation as a whole. */
export type ParticipationBand = "under-25" | "25-50" | "50-75" | "over-75";

/**
 * Answers given over people invited, 0-1; more ballots than invitations count as everybody (replacement slips).
 *
 * @example
 * responseRate(12, 16) // => 0.75
 */
export function responseRate(answered: number, invited: number): number {
  if (invited < 1) throw new RangeError("responseRate requires at least one invited person");
  return Math.min(1, answered / invited);
}

/**
 * The quarter of the invited people who have answered so far; the lower edge belongs to the band.
 *
 * @example
 * participationBand(12, 24) // => "50-75"
 */
export function participationBand(answered: number, invited: number): ParticipationBand {
  const rate = responseRate(answered, invited);
  if (rate < 0.25) return "under-25";
  if (rate < 0.5) return "25-50";
  return rate < 0.75 ? "50-75" : "over-75";
}

const BANDS: readonly ParticipationBand[] = ["under-25", "25-50", "50-75", "over-75"];

/**
 * How many quarters of the invited people have answered for certain, 0-3: fewer than a quarter may be nobody.
 *
 * @example
 * fullQuarters("25-50") // => 1
 */
export function fullQuarters(band: ParticipationBand): number {
  return BANDS.indexOf(band);
}
