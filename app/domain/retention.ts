/**
 * The same day and time some months later, UTC; the last day of a shorter month stands for days it does not have.
 *
 * @example
 * monthsLater(new Date("2026-01-31T18:00:00Z"), 1).toISOString() // => "2026-02-28T18:00:00.000Z"
 * monthsLater(new Date("2026-11-30T18:00:00Z"), 14).toISOString() // => "2028-01-30T18:00:00.000Z"
 */
export function monthsLater(instant: Date, months: number): Date {
  const later = new Date(instant);
  later.setUTCDate(1);
  later.setUTCMonth(later.getUTCMonth() + months);
  const lastDay = new Date(Date.UTC(later.getUTCFullYear(), later.getUTCMonth() + 1, 0)).getUTCDate();
  later.setUTCDate(Math.min(instant.getUTCDate(), lastDay));
  return later;
}

/**
 * When something is deleted that is kept for some months after the last of several moments; null: it stays.
 *
 * @example
 * deletionDate(12, [new Date("2026-03-01"), new Date("2025-12-01")])?.toISOString() // => "2027-03-01T00:00:00.000Z"
 * deletionDate(null, [new Date("2026-03-01")]) // => null
 */
export function deletionDate(keptMonths: number | null, moments: readonly Date[]): Date | null {
  if (keptMonths === null || moments.length === 0) return null;
  const last = new Date(Math.max(...moments.map(Number)));
  return monthsLater(last, keptMonths);
}
