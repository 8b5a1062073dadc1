import { reportPath, wavePath } from "~/addresses";
import { formatList, formatNumber, formatPercent, formatQuarter } from "~/content/intl";
import type { ShownLanguage } from "~/content/language";
import { aloneShort, stageShort } from "~/content/report/stage-sentences";
import { fill } from "~/content/translated";
import { trendsTexts } from "~/content/trends/texts";
import type { Release } from "~/domain/disclosure/release";
import { DAY } from "~/domain/durations";
import type { DimensionId } from "~/domain/instrument";
import type { CutScores } from "~/domain/method";
import type { ChangeReading, StageReading } from "~/domain/report/report";
import { dayOfQuarter, missingQuarters } from "~/domain/trends/time-line";
import type { TrendPoint } from "~/domain/trends/trend";
import type { WaveWithRelease } from "~db/queries/releases.server";
import { gapWords, isClear } from "./describe-gap.server";
import { describeMissing, type Missing } from "./describe-missing.server";
import { type Movement, movementOf } from "./describe-statement.server";
import { describeGapValue, describeTrendValue, type TrendValue } from "./describe-value.server";
import { describeVerdict, type Verdict } from "./describe-verdicts.server";

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
  /** It asked in other words than the last wave with a result before it. */
  otherWords: boolean;
  overall: TrendValue;
  stage: string;
  /** Where the method of its release cuts the scale; null without a release. */
  cuts: CutScores | null;
  change: Verdict & { kind: ChangeKind };
  departments: readonly [TrendValue, TrendValue];
  gap: TrendValue & { words: string; named: boolean };
  /** Those that this wave asked about. */
  dimensions: Readonly<Record<DimensionId, TrendValue>>;
  responses: readonly [TrendResponse, TrendResponse];
};

/** What is said about a change, or why nothing is. */
type ChangeKind = Movement | "no-earlier-wave" | "other-instrument" | "end-band" | "withheld";

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
  language: ShownLanguage,
  waves: readonly PastWave[],
  names: Names,
  relationshipId: string,
): TrendWave[] {
  const opened = waves.filter(
    ({ row }, index) => row.manifestHash !== null && !isAskedAgain(row, waves.slice(index + 1), waves),
  );
  const asked = opened.map((wave) =>
    describeWave(language, wave, names, reportPath(wavePath(relationshipId, wave.row.id))),
  );
  const quarters = missingQuarters(opened.map(({ row }) => row.quarter));
  return [...asked, ...quarters.flatMap((quarter) => describeQuarter(language, quarter))].sort(
    (a, b) => a.day - b.day,
  );
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

function describeWave(
  language: ShownLanguage,
  { row, release, point }: PastWave,
  names: Names,
  path: string,
): TrendWave {
  const { change, gap } = point;
  const value = (estimate: Parameters<typeof describeTrendValue>[1]) =>
    describeTrendValue(language, estimate);
  return {
    key: row.id,
    path,
    label: formatQuarter(language, row.quarter),
    day: (row.opensAt.getTime() + row.closesAt.getTime()) / 2 / DAY,
    missing: describeMissing(language, row, release),
    joins: point.sameInstrument,
    otherWords: !point.sameInstrument,
    overall: value(point.overall),
    stage: stageWords(language, point.stage),
    cuts: point.cuts,
    change: { ...describeVerdict(language, change), kind: changeKind(change) },
    departments: [value(point.departments[0]), value(point.departments[1])],
    gap: { ...describeGapValue(language, gap), words: gapWords(language, gap, names), named: isClear(gap) },
    dimensions: Object.fromEntries(
      Object.entries(point.dimensions).map(([id, estimate]) => [id, value(estimate)] as const),
    ),
    responses: [responseOf(language, release, point, 0), responseOf(language, release, point, 1)],
  };
}

/** Says why a stage is below its score: in a table of many waves it would look like a mistake. */
export function stageWords(language: ShownLanguage, reading: StageReading): string {
  const stage = stageShort(language, reading);
  if (reading.kind !== "guarded") return stage;
  const { values } = trendsTexts(language).texts;
  const text = reading.alone.kind === "unchanged" ? values.guardedUnchanged : values.guarded;
  return fill(text, { stage, alone: aloneShort(language, reading.alone) });
}

function changeKind(change: ChangeReading): ChangeKind {
  if (change.kind !== "unavailable") return movementOf(change) ?? "withheld";
  const { reason } = change;
  return reason === "no-earlier-wave" || reason === "other-instrument" || reason === "end-band"
    ? reason
    : "withheld";
}

const NOTHING = "–";

export const NOT_ASKED: TrendValue = {
  estimate: { kind: "withheld", reason: "closed-early" },
  value: NOTHING,
  range: null,
  mark: NOTHING,
};

function describeQuarter(language: ShownLanguage, quarter: string): TrendWave[] {
  const day = dayOfQuarter(quarter);
  if (day === null) return [];
  const response = { rate: null, text: NOTHING };
  return [
    {
      key: quarter,
      path: null,
      label: formatQuarter(language, quarter),
      day,
      missing: trendsTexts(language).texts.missing.noWave,
      joins: false,
      otherWords: false,
      overall: NOT_ASKED,
      stage: NOTHING,
      cuts: null,
      change: { verdict: NOTHING, difference: "", range: null, clear: false, kind: "withheld" },
      departments: [NOT_ASKED, NOT_ASKED],
      gap: { ...NOT_ASKED, words: NOTHING, named: false },
      dimensions: {},
      responses: [response, response],
    },
  ];
}

function responseOf(
  language: ShownLanguage,
  release: Release | null,
  point: TrendPoint,
  index: 0 | 1,
): TrendResponse {
  const { responses, values } = trendsTexts(language).texts;
  const rate = point.responseRates[index];
  const department = release?.departments[index];
  if (rate === null || !department || department.respondents === null)
    return { rate: null, text: values.notShown };
  const { respondents, invited } = department;
  return {
    rate,
    text: fill(responses.answered, {
      respondents: formatNumber(language, respondents),
      invited: formatNumber(language, invited),
      rate: formatPercent(language, rate),
    }),
  };
}

/** Quarters that share a reason share its sentence. */
export function reasonsOf(
  language: ShownLanguage,
  waves: readonly TrendWave[],
): { labels: string; sentence: string }[] {
  const labels = new Map<string, string[]>();
  for (const { label, missing } of waves) {
    if (missing) labels.set(missing.sentence, [...(labels.get(missing.sentence) ?? []), label]);
  }
  return [...labels].map(([sentence, quarters]) => ({ sentence, labels: formatList(language, quarters) }));
}
