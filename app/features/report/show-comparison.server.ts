import { frameTexts } from "~/content/frame/texts";
import { instrumentTexts } from "~/content/instrument/texts";
import { formatQuarter } from "~/content/intl";
import type { ShownLanguage } from "~/content/language";
import { changeShort, type ShortChange } from "~/content/report/changes";
import { scoreChartSummary } from "~/content/report/chart-summaries";
import { cutsChangedSentence } from "~/content/report/cuts";
import { estimateRange, estimateValue } from "~/content/report/estimates";
import { stageShort } from "~/content/report/stage-sentences";
import { reportTexts } from "~/content/report/texts";
import type { DimensionId } from "~/domain/instrument";
import type { CutScores } from "~/domain/method";
import { buildReport } from "~/domain/report/build-report";
import type { ChangeReading, Estimate, Report } from "~/domain/report/report";
import type { Database } from "~db/client.server";
import { findWaveOfRelationship, type WaveRow } from "~db/queries/waves.server";
import { describeChanges } from "./describe-changes.server";
import { describeScores, type ScoreRow } from "./describe-scores.server";
import { type FoundReport, findReport } from "./find-report.server";
import { nameDimensions } from "./name-dimensions.server";

type ComparedRow = {
  name: string;
  now: { value: string; range: string };
  before: { value: string; range: string };
  change: ShortChange;
};

export type WaveComparison = {
  quarters: { now: string; before: string };
  stages: { now: string; before: string };
  sentences: readonly string[];
  score: ScoreRow;
  /** Where the method of the later release cuts the scale. */
  cuts: CutScores;
  summary: string;
  rows: readonly ComparedRow[];
};

type ComparableWave = { id: string; quarter: string };

/** Earlier waves of the same instrument whose departments may be shown, the latest first. */
export function listComparableWaves(
  { history, release }: FoundReport,
  language: ShownLanguage,
): ComparableWave[] {
  return history
    .slice(0, -1)
    .filter((wave) => wave.release?.departments.every(({ respondents }) => respondents !== null))
    .filter((wave) => wave.release?.instrumentVersion === release.instrumentVersion)
    .map(({ waveId, quarter }) => ({ id: waveId, quarter: formatQuarter(language, quarter) }))
    .reverse();
}

/** Two waves side by side, and what can be said of the change from one to the other. null when there is no such pair. */
export function showComparison(
  db: Database,
  wave: WaveRow,
  found: FoundReport,
  otherId: string,
  asked: ShownLanguage,
): WaveComparison | null {
  const { language } = reportTexts(asked);
  const other = listComparableWaves(found, language).find(({ id }) => id === otherId);
  const row = other && findWaveOfRelationship(db, wave.relationshipId, other.id);
  const earlier = row && findReport(db, row);
  const pair = found.history.filter(({ waveId }) => waveId === otherId || waveId === wave.id);
  if (!other || !earlier || pair.length !== 2) return null;
  const now = buildReport(pair);
  const before = earlier.report;
  const names = [now.departments[0].name, now.departments[1].name] as const;
  const topics = nameDimensions(instrumentTexts(found.release.instrumentVersion, language), names);
  const { both } = describeScores(language, { ...now, stage: found.report.stage }, before, names);
  return {
    quarters: { now: formatQuarter(language, wave.quarter), before: other.quarter },
    // Both as their own reports read them: each in the light of the waves before it.
    stages: { now: stageShort(language, found.report.stage), before: stageShort(language, before.stage) },
    sentences: [
      cutsChangedSentence(language, now.cuts, { quarter: other.quarter, cuts: before.cuts }),
      ...(describeChanges(language, now, topics, names, { previous: other.quarter, first: null })
        ?.sentences ?? []),
    ].filter((sentence) => sentence !== null),
    score: both,
    cuts: now.cuts,
    summary: scoreChartSummary(language, both, {
      value: estimateValue(language, before.overall),
      quarter: other.quarter,
    }),
    rows: [
      compared(language, both.name, now.overall, before.overall, now.change),
      ...([0, 1] as const).map((index) => department(language, now, before, index, names[index])),
      ...now.dimensions.map(({ dimension, overall, change }) =>
        compared(language, topics(dimension), overall, earlierOf(before, dimension), change),
      ),
    ],
  };
}

function earlierOf(before: Report, dimension: DimensionId): Estimate | undefined {
  return before.dimensions.find((reading) => reading.dimension === dimension)?.overall;
}

function department(
  language: ShownLanguage,
  now: Report,
  before: Report,
  index: 0 | 1,
  name: string,
): ComparedRow {
  const { estimate, change } = now.departments[index];
  return compared(language, name, estimate, before.departments[index].estimate, change);
}

function compared(
  language: ShownLanguage,
  name: string,
  now: Estimate,
  before: Estimate | undefined,
  change: ChangeReading,
): ComparedRow {
  const side = (estimate: Estimate) => ({
    value: estimateValue(language, estimate),
    range: estimateRange(language, estimate),
  });
  const { notShown } = frameTexts(language).texts.page;
  return {
    name,
    now: side(now),
    before: before ? side(before) : { value: notShown, range: "" },
    change: changeShort(language, change),
  };
}
