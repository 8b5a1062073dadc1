import { reportPath, wavePath } from "~/addresses";
import { list, percent, quarterLabel } from "~/content/numbers";
import { estimateRange, estimateValue } from "~/content/report/estimates";
import { gapRange, gapValue, gapWords } from "~/content/report/trend-gaps";
import { trendStage } from "~/content/report/trend-stages";
import { trendVerdict } from "~/content/report/trend-verdicts";
import { endedWithoutRelease, type Missing, NO_WAVE, scoreWithheld } from "~/content/report/trend-waves";
import type { Release } from "~/domain/disclosure/release";
import { DAY } from "~/domain/durations";
import type { DimensionId } from "~/domain/instrument";
import type { Estimate } from "~/domain/report/report";
import { dayOfQuarter, missingQuarters } from "~/domain/trends/time-line";
import type { TrendPoint } from "~/domain/trends/trend";
import { findReasonOfEnd } from "~/features/find-reason-of-end.server";
import type { WaveWithRelease } from "~db/queries/releases.server";

export type TrendValue = { estimate: Estimate; value: string; range: string };

/** One quarter on the time line, whether or not anything was asked or may be shown. */
export type TrendWave = {
  key: string;
  /** Of its report; null where there was no wave. */
  path: string | null;
  /** "Q4 2026". */
  label: string;
  /** Days since 1970: the middle of the wave. */
  day: number;
  /** Why no score is shown, null where one is. */
  missing: Missing | null;
  /** Whether a line may lead here from the quarter before, where that one shows a number too. */
  joins: boolean;
  overall: TrendValue;
  stage: string;
  change: { verdict: string; difference: string; clear: boolean };
  departments: readonly [TrendValue, TrendValue];
  gap: TrendValue & { words: string; named: boolean };
  /** Those that this wave asked about. */
  dimensions: Readonly<Record<DimensionId, TrendValue>>;
  responses: readonly [TrendResponse, TrendResponse];
};

type TrendResponse = { rate: number | null; text: string };

/** A topic that any wave asked about; a wave has no value of those that it did not ask about. */
export type TrendTopic = { id: DimensionId; name: string };

export type PastWave = { row: WaveWithRelease; release: Release | null; point: TrendPoint };
type Names = readonly [string, string];

/**
 * Every quarter from the first wave to the last, oldest first. Waves that never opened are none, and neither are those
 * without a result in a quarter that was asked again: each quarter stands there once.
 */
export function describeTrendWaves(
  waves: readonly PastWave[],
  names: Names,
  relationshipId: string,
): TrendWave[] {
  const opened = waves.filter(
    ({ row }, index) => row.manifestHash !== null && !isAskedAgain(row, waves.slice(index + 1), waves),
  );
  const asked = opened.map((wave) =>
    describeWave(wave, names, reportPath(wavePath(relationshipId, wave.row.id))),
  );
  const quarters = missingQuarters(opened.map(({ row }) => row.quarter));
  return [...asked, ...quarters.flatMap(describeQuarter)].sort((a, b) => a.day - b.day);
}

function isAskedAgain(
  { id, quarter, content }: WaveWithRelease,
  later: readonly PastWave[],
  all: readonly PastWave[],
): boolean {
  if (content !== null) return false;
  const released = all.some(({ row }) => row.id !== id && row.quarter === quarter && row.content !== null);
  return released || later.some(({ row }) => row.quarter === quarter && row.manifestHash !== null);
}

function describeWave({ row, release, point }: PastWave, names: Names, path: string): TrendWave {
  const { change, gap } = point;
  return {
    key: row.id,
    path,
    label: quarterLabel(row.quarter),
    day: (row.opensAt.getTime() + row.closesAt.getTime()) / 2 / DAY,
    missing: release ? scoreWithheld(release) : endedWithoutRelease(row.state, findReasonOfEnd(row)),
    joins: point.sameInstrument,
    overall: shownValue(point.overall),
    stage: trendStage(point.stage),
    change: {
      ...trendVerdict(change),
      clear: change.kind === "change" && change.verdict === "clear-change",
    },
    departments: [shownValue(point.departments[0]), shownValue(point.departments[1])],
    gap: {
      estimate: gap.estimate,
      value: gapValue(gap),
      range: gapRange(gap),
      words: gapWords(gap, names),
      named: gap.named,
    },
    dimensions: Object.fromEntries(
      Object.entries(point.dimensions).map(([id, estimate]) => [id, shownValue(estimate)] as const),
    ),
    responses: [responseOf(release, point, 0), responseOf(release, point, 1)],
  };
}

export const NOT_ASKED: TrendValue = {
  estimate: { kind: "withheld", reason: "closed-early" },
  value: "–",
  range: "",
};

function describeQuarter(quarter: string): TrendWave[] {
  const day = dayOfQuarter(quarter);
  if (day === null) return [];
  const response = { rate: null, text: "–" };
  return [
    {
      key: quarter,
      path: null,
      label: quarterLabel(quarter),
      day,
      missing: NO_WAVE,
      joins: false,
      overall: NOT_ASKED,
      stage: "–",
      change: { verdict: "–", difference: "", clear: false },
      departments: [NOT_ASKED, NOT_ASKED],
      gap: { ...NOT_ASKED, words: "–", named: false },
      dimensions: {},
      responses: [response, response],
    },
  ];
}

function shownValue(estimate: Estimate): TrendValue {
  return { estimate, value: estimateValue(estimate), range: estimateRange(estimate) };
}

function responseOf(release: Release | null, point: TrendPoint, index: 0 | 1): TrendResponse {
  const rate = point.responseRates[index];
  const department = release?.departments[index];
  if (rate === null || !department) return { rate: null, text: "not shown" };
  return { rate, text: `${department.respondents} of ${department.invited}, ${percent(rate)}` };
}

/** Quarters that share a reason share its sentence. */
export function reasonsOf(waves: readonly TrendWave[]): { labels: string; sentence: string }[] {
  const labels = new Map<string, string[]>();
  for (const { label, missing } of waves) {
    if (missing) labels.set(missing.sentence, [...(labels.get(missing.sentence) ?? []), label]);
  }
  return [...labels].map(([sentence, quarters]) => ({ sentence, labels: list(quarters) }));
}
