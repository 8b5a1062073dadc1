import { formatNumber, formatSigned } from "~/content/intl";
import type { ShownLanguage } from "~/content/language";
import { estimateValue } from "~/content/report/estimates";
import { fill } from "~/content/translated";
import { trendsTexts } from "~/content/trends/texts";
import { HIGHEST_SCORE, LOWEST_SCORE } from "~/domain/method";
import type { Estimate, GapReading } from "~/domain/report/report";

/** Where a number most likely lies, as it is read. */
export type TrendRange = { low: string; high: string };

export type TrendValue = {
  estimate: Estimate;
  /** As it stands in a table. */
  value: string;
  /** Null where there is no interval beside the value. */
  range: TrendRange | null;
  /** As it is written into a chart: "61", "≥ 84", "35–48". */
  mark: string;
};

/** A score in words and numbers. */
export function describeTrendValue(language: ShownLanguage, estimate: Estimate): TrendValue {
  const value = estimateValue(language, estimate);
  const range = estimate.kind === "estimate" ? rangeOf(language, estimate, formatNumber) : null;
  return {
    estimate,
    value,
    range,
    mark: estimate.kind === "bounded" ? boundsMark(language, estimate) : value,
  };
}

/** Whether a score is known to lie between two numbers, neither of them an end of the scale. */
export function isWithinBounds(estimate: Estimate): boolean {
  return estimate.kind === "bounded" && estimate.low > LOWEST_SCORE && estimate.high < HIGHEST_SCORE;
}

/** First department less second: "+12", or the bounds it lies in. */
export function describeGapValue(language: ShownLanguage, { estimate }: GapReading): TrendValue {
  const { texts } = trendsTexts(language);
  if (estimate.kind === "withheld")
    return { estimate, value: texts.values.notShown, range: null, mark: texts.values.notShown };
  const range = rangeOf(language, estimate, formatSigned);
  const exact = estimate.kind === "estimate";
  const value = exact ? formatSigned(language, estimate.score) : fill(texts.page.range, range);
  return { estimate, value, range: exact ? range : null, mark: value };
}

export function rangeOf(
  language: ShownLanguage,
  { low, high }: { low: number; high: number },
  format: (language: ShownLanguage, value: number) => string,
): TrendRange {
  return { low: format(language, Math.round(low)), high: format(language, Math.round(high)) };
}

/** What a table says in words: rounded outward as there. */
function boundsMark(language: ShownLanguage, { low, high }: { low: number; high: number }): string {
  const [from, to] = [formatNumber(language, Math.floor(low)), formatNumber(language, Math.ceil(high))];
  if (high >= HIGHEST_SCORE) return `≥\u00a0${from}`;
  return low <= LOWEST_SCORE ? `≤\u00a0${to}` : `${from}–${to}`;
}

/** How far apart, as precisely as it is said: the form of a sentence goes with the number in it. */
export function tenths(distance: number): number {
  return Math.round(Math.abs(distance) * 10) / 10;
}
