import type { Release } from "~/domain/disclosure/release";
import type { DimensionId } from "~/domain/instrument";
import { type CutScores, EWMA_FROM_WAVES, EWMA_LIMIT, EWMA_WEIGHT } from "~/domain/method";
import { responseRate } from "~/domain/participation";
import type { PastRelease } from "~/domain/report/build-report";
import { isExact, type Measured, toEstimate, type Withheld } from "~/domain/report/estimates";
import { readGap } from "~/domain/report/gap";
import { readHeadlines } from "~/domain/report/headline";
import type { ChangeReading, Estimate, GapReading, StageReading } from "~/domain/report/report";
import { stageRuleOf } from "~/domain/report/stage-rule";
import { scoresOf, type WaveScores } from "~/domain/report/wave-scores";
import { movingAverageChart } from "~/domain/statistics/control-charts";
import { type Development, readDevelopment, readStepByStep, type ScoredWave } from "./changes";

/** One wave on the time line. Everything is withheld for a wave without a release. */
export type TrendPoint = {
  waveId: string;
  quarter: string;
  overall: Estimate;
  /** As its own report read it: with the history up to it. */
  stage: StageReading;
  /** Where the method of its release cuts the scale, points; null without a release. */
  cuts: CutScores | null;
  departments: readonly [Estimate, Estimate];
  /** First department minus second, as the report of the wave reads it. */
  gap: GapReading;
  /** Those that the wave asked about; none without a release. */
  dimensions: Readonly<Record<DimensionId, Estimate>>;
  /** Per department, null when withheld. */
  responseRates: readonly [number | null, number | null];
  /** Since the last earlier wave that showed both departments, as the report of the wave reads it. */
  change: ChangeReading;
  /** Same instrument as the last earlier wave with a release; true for the first. */
  sameInstrument: boolean;
};

/** The moving average after a wave, points, and whether it left the limits that chance alone would keep it in. */
export type DriftPoint = { waveId: string; average: number; low: number; high: number; outside: boolean };

export type Trend = {
  points: readonly TrendPoint[];
  drift: readonly DriftPoint[] | null;
  development: Development;
};

const WITHHELD: Withheld = { kind: "withheld", reason: "closed-early" };

/**
 * Waves of a relationship, oldest first, as their releases show them; `drift` is null below eight such waves.
 *
 * @example
 * buildTrend([{ waveId: "w1", quarter: "2026-Q1", release: sample.release }]).drift // => null
 */
export function buildTrend(releases: readonly PastRelease[]): Trend {
  const waves = releases.map(
    ({ waveId, quarter, release }): ScoredWave =>
      release
        ? { waveId, quarter, release, scores: scoresOf(release) }
        : { waveId, quarter, release: null, scores: null },
  );
  const changes = readStepByStep(waves);
  const headlines = readHeadlines(waves.map(({ release, scores }) => (release ? { release, scores } : null)));
  let instrument: string | null = null;
  const points = waves.map((wave, index): TrendPoint => {
    const { scores, release } = wave;
    const sameInstrument = !release || instrument === null || release.instrumentVersion === instrument;
    instrument = release?.instrumentVersion ?? instrument;
    const departments = scores?.departments ?? [WITHHELD, WITHHELD];
    return {
      waveId: wave.waveId,
      quarter: wave.quarter,
      overall: toEstimate(scores?.overall ?? WITHHELD),
      stage: headlines[index] ?? WITHHELD,
      cuts: release && stageRuleOf(release.methodVersion).cuts,
      departments: [toEstimate(departments[0]), toEstimate(departments[1])],
      gap: readGap([departments[0], departments[1]]),
      dimensions: estimatesOf(scores),
      responseRates: [rateOf(release, 0), rateOf(release, 1)],
      change: changes[index] ?? { kind: "unavailable", reason: "no-earlier-wave" },
      sameInstrument,
    };
  });
  return { points, drift: driftOf(exactScores(waves)), development: readDevelopment(waves) };
}

/** The moving average needs scores that mean the same: those of the newest instrument, known exactly. */
function exactScores(waves: readonly ScoredWave[]): { waveId: string; score: Measured }[] {
  const newest = waves.findLast(({ release }) => release !== null)?.release?.instrumentVersion;
  return waves.flatMap(({ waveId, release, scores }) =>
    release?.instrumentVersion === newest && scores?.overall.kind === "measured" && isExact(scores.overall)
      ? [{ waveId, score: scores.overall }]
      : [],
  );
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

function estimatesOf(scores: WaveScores | null): TrendPoint["dimensions"] {
  const dimensions = Object.entries(scores?.dimensions ?? {});
  return Object.fromEntries(dimensions.map(([id, { overall }]) => [id, toEstimate(overall)] as const));
}

function rateOf(release: Release | null, department: 0 | 1): number | null {
  const shown = release?.departments[department];
  return shown && shown.respondents !== null ? responseRate(shown.respondents, shown.invited) : null;
}
