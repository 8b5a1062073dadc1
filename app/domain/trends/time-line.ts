import { DAY } from "~/domain/durations";

const QUARTER = /^(\d{4})-Q([1-4])$/;

/** Waves open in the first weeks of a quarter; a quarter without a date of its own is put there. */
const USUAL_DAY_OF_QUARTER = 10;

/**
 * Days since 1 January 1970 of an ISO date; throws RangeError for what is none.
 *
 * @example
 * dayNumber("2026-11-22") // => 20779
 */
export function dayNumber(isoDate: string): number {
  const instant = Date.parse(`${isoDate}T00:00:00Z`);
  if (Number.isNaN(instant)) throw new RangeError("dayNumber requires an ISO date");
  return instant / DAY;
}

/**
 * Where on the time line a quarter stands that has no date of its own, days since 1970; null for another label.
 *
 * @example
 * dayOfQuarter("2026-Q4") // => 20737
 * dayOfQuarter("autumn") // => null
 */
export function dayOfQuarter(quarter: string): number | null {
  const [, year, part] = QUARTER.exec(quarter) ?? [];
  if (year === undefined) return null;
  return Date.UTC(Number(year), (Number(part) - 1) * 3, 1) / DAY + USUAL_DAY_OF_QUARTER;
}

/**
 * The quarters between the first and the last of several in which nothing was asked, in order. Labels that are no
 * quarters are passed over.
 *
 * @example
 * missingQuarters(["2025-Q4", "2026-Q3"]) // => ["2026-Q1","2026-Q2"]
 */
export function missingQuarters(quarters: readonly string[]): string[] {
  const asked = new Set(quarters.flatMap((quarter) => quarterNumber(quarter) ?? []));
  const missing: string[] = [];
  for (let number = Math.min(...asked); number < Math.max(...asked); number += 1) {
    if (!asked.has(number)) missing.push(`${Math.floor(number / 4)}-Q${(number % 4) + 1}`);
  }
  return missing;
}

function quarterNumber(quarter: string): number | null {
  const [, year, part] = QUARTER.exec(quarter) ?? [];
  return year === undefined ? null : Number(year) * 4 + Number(part) - 1;
}
