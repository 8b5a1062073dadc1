import { formatNumber } from "~/content/intl";
import type { ShownLanguage } from "~/content/language";
import { fill } from "~/content/translated";
import { trendsTexts } from "~/content/trends/texts";
import type { DriftPoint } from "~/domain/trends/trend";
import { describeSpans } from "./describe-spans.server";
import type { TrendRange } from "./describe-value.server";
import type { TrendWave } from "./describe-waves.server";

type Drifting = { outside: boolean; average: number; low: number };

export type TrendDriftPoint = {
  key: string;
  label: string;
  day: number;
  joins: boolean;
  average: number;
  low: number;
  high: number;
  outside: boolean;
  value: string;
  range: TrendRange;
  words: string;
};

export type TrendDrift = { sentence: string; points: readonly TrendDriftPoint[] };

/** The moving average of the waves that show a score; a line is broken where a quarter in between shows none. */
export function describeTrendDrift(
  language: ShownLanguage,
  drift: readonly DriftPoint[] | null,
  waves: readonly TrendWave[],
): TrendDrift | null {
  if (!drift) return null;
  const points = drift.flatMap((point): TrendDriftPoint[] => {
    const index = waves.findIndex(({ key }) => key === point.waveId);
    const wave = waves[index];
    if (!wave) return [];
    const before = waves[index - 1];
    return [
      {
        key: wave.key,
        label: wave.label,
        day: wave.day,
        joins: wave.joins && drift.some(({ waveId }) => waveId === before?.key),
        ...point,
        value: formatNumber(language, point.average),
        range: { low: formatNumber(language, point.low), high: formatNumber(language, point.high) },
        words: shortWords(language, point),
      },
    ];
  });
  return { points, sentence: driftSentence(language, points) };
}

/** What the moving average says over all waves. */
export function driftSentence(
  language: ShownLanguage,
  waves: readonly (Drifting & { label: string })[],
): string {
  const texts = trendsTexts(language).texts.drift;
  const when = (marked: (wave: Drifting) => boolean) =>
    describeSpans(
      language,
      waves.map((wave) => ({ label: wave.label, marked: marked(wave) })),
    );
  const below = when(isBelow);
  const above = when((wave) => wave.outside && !isBelow(wave));
  if (below === "") return above === "" ? texts.none : fill(texts.above, { above });
  return above === "" ? fill(texts.below, { below }) : fill(texts.both, { below, above });
}

function shortWords(language: ShownLanguage, wave: Drifting): string {
  const texts = trendsTexts(language).texts.drift;
  if (!wave.outside) return texts.within;
  return isBelow(wave) ? texts.belowShort : texts.aboveShort;
}

function isBelow({ outside, average, low }: Drifting): boolean {
  return outside && average < low;
}
