import { isExact, type Measured, toEstimate, type Withheld } from "./estimates";
import { type DimensionId, everyDimension } from "./instrument";
import { EWMA_FROM_WAVES, EWMA_LIMIT, EWMA_WEIGHT } from "./method";
import { responseRate } from "./participation";
import type { Estimate, StageReading } from "./report";
import type { PastRelease } from "./report-release";
import { guardNeutrality, nextStageReading, type StageMemory } from "./stage-history";
import { movingAverageChart } from "./statistics/control-charts";
import { scoresOf } from "./wave-scores";

/** One wave on the time line. Everything is withheld for a wave without a release. */
export type TrendPoint = {
  waveId: string;
  quarter: string;
  overall: Estimate;
  /** As its own report read it: with the history up to it. */
  stage: StageReading;
  departments: readonly [Estimate, Estimate];
  dimensions: Readonly<Record<DimensionId, Estimate>>;
  /** Per department, null when withheld. */
  responseRates: readonly [number | null, number | null];
};

/** The moving average after a wave, points, and whether it left the limits that chance alone would keep it in. */
export type DriftPoint = { waveId: string; average: number; low: number; high: number; outside: boolean };

/** Waves of a relationship, oldest first, as their releases show them; `drift` is null below eight such waves. */
export function buildTrend(releases: readonly PastRelease[]): {
  points: readonly TrendPoint[];
  drift: readonly DriftPoint[] | null;
} {
  let memory: StageMemory = { stage: null, withheld: 0 };
  const scored = releases.map((wave) => ({ wave, scores: wave.release ? scoresOf(wave.release) : null }));
  const points = scored.map(({ wave, scores }): TrendPoint => {
    const next = nextStageReading(memory, scores?.overall ?? null);
    memory = next.memory;
    const withheld: Withheld = { kind: "withheld", reason: "closed-early" };
    const [first, second] = scores?.departments ?? [withheld, withheld];
    return {
      waveId: wave.waveId,
      quarter: wave.quarter,
      overall: toEstimate(scores?.overall ?? withheld),
      stage: guardNeutrality(next.reading, wave.release?.majorityFavourable ?? null),
      departments: [toEstimate(first), toEstimate(second)],
      dimensions: everyDimension((dimension) =>
        toEstimate(scores?.dimensions[dimension].overall ?? withheld),
      ),
      responseRates: [rateOf(wave, 0), rateOf(wave, 1)],
    };
  });
  const drift = driftOf(
    scored.flatMap(({ wave, scores }) =>
      scores?.overall.kind === "measured" && isExact(scores.overall)
        ? [{ waveId: wave.waveId, score: scores.overall }]
        : [],
    ),
  );
  return { points, drift };
}

/**
 * An exponentially weighted moving average around the waves' weighted mean, its limits from each wave's own error.
 * Source: Roberts (1959), Lucas & Saccucci (1990): weight 0.3, limit 2.8.
 */
function driftOf(waves: readonly { waveId: string; score: Measured }[]): DriftPoint[] | null {
  if (waves.length < EWMA_FROM_WAVES) return null;
  const weights = waves.map(({ score }) => 1 / score.error.squaredError);
  const centre =
    waves.reduce((sum, { score }, index) => sum + score.low * weights[index]!, 0) /
    weights.reduce((sum, weight) => sum + weight, 0);
  const chart = movingAverageChart(
    waves.map(({ score }) => score.low),
    waves.map(({ score }) => Math.sqrt(score.error.squaredError)),
    { lambda: EWMA_WEIGHT, start: centre, width: EWMA_LIMIT },
  );
  return chart.flatMap((point, index) => {
    const wave = waves[index];
    return wave ? [{ waveId: wave.waveId, ...point }] : [];
  });
}

function rateOf({ release }: PastRelease, department: 0 | 1): number | null {
  const shown = release?.departments[department];
  return shown && shown.respondents !== null ? responseRate(shown.respondents, shown.invited) : null;
}
