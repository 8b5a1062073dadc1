import { plainNumber } from "~/content/numbers";
import { driftSentence, driftShort } from "~/content/report/trend-drift";
import type { DriftPoint } from "~/domain/trends/trend";
import type { TrendWave } from "./describe-waves.server";

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
  range: string;
  words: string;
};

export type TrendDrift = { sentence: string; points: readonly TrendDriftPoint[] };

/** The moving average of the waves that show a score; a line is broken where a quarter in between shows none. */
export function describeTrendDrift(
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
        value: plainNumber(point.average),
        range: `${plainNumber(point.low)} to ${plainNumber(point.high)}`,
        words: driftShort(point),
      },
    ];
  });
  return { points, sentence: driftSentence(points) };
}
