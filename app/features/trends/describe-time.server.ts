import { formatNumber, formatQuarter } from "~/content/intl";
import type { ShownLanguage } from "~/content/language";
import { dayOfQuarter } from "~/domain/trends/time-line";
import type { TrendMark } from "./describe-marks.server";
import type { TrendWave } from "./describe-waves.server";

/** A score from before Tandem, in points; drawn apart and never part of a sentence or a line. */
export type ImportedScore = { quarter: string; score: number; source: string };
export type ImportedPoint = { label: string; day: number; score: number; value: string; source: string };

/** Days since 1970 from the left edge of every chart to its right one. */
export type TrendTime = {
  from: number;
  to: number;
  /** Days between two waves of which the later one asked in other words: no change is read across them. */
  breaks: readonly number[];
};

/** An action begun long after the last wave would push the waves aside. */
const LATEST_AFTER_LAST_WAVE = 130;
const SHORTEST = 120;
const EDGE_SHARE = 0.035;

export function describeImported(
  language: ShownLanguage,
  imported: readonly ImportedScore[],
): ImportedPoint[] {
  return imported.flatMap(({ quarter, score, source }) => {
    const day = dayOfQuarter(quarter);
    if (day === null) return [];
    return [
      { label: formatQuarter(language, quarter), day, score, value: formatNumber(language, score), source },
    ];
  });
}

export function describeTrendTime(
  waves: readonly TrendWave[],
  imported: readonly ImportedPoint[],
  marks: readonly TrendMark[],
): TrendTime {
  const days = [...waves, ...imported].map(({ day }) => day);
  const first = Math.min(...days);
  const last = Math.max(...days);
  const later = marks.flatMap(({ day }) => (day > last && day <= last + LATEST_AFTER_LAST_WAVE ? day : []));
  const end = Math.max(last, ...later);
  const edge = Math.max((end - first) * EDGE_SHARE, (SHORTEST - (end - first)) / 2);
  const breaks = waves.flatMap(({ day, otherWords }, index) => {
    const before = waves[index - 1];
    return otherWords && before ? [(before.day + day) / 2] : [];
  });
  return { from: first - edge, to: end + edge, breaks };
}
