import { formatNumber } from "~/content/intl";
import type { ShownLanguage } from "~/content/language";
import { changeSentence, lastingSentence } from "~/content/report/changes";
import {
  departmentsChartSummary,
  dimensionsChartSummary,
  scoreChartSummary,
} from "~/content/report/chart-summaries";
import { commentsSentence, type RulesOfComments } from "~/content/report/comments";
import { cutsChangedSentence } from "~/content/report/cuts";
import { estimateValue, scoreSentence } from "~/content/report/estimates";
import { dividedSentences, gapSentence } from "~/content/report/gaps";
import { tippingPointSentence } from "~/content/report/participation";
import { type StageMeaning, stageMeaning } from "~/content/report/stage-meaning";
import { stageCertainty, stageStatement } from "~/content/report/stage-sentences";
import { reportTexts } from "~/content/report/texts";
import { withheldOfDepartment } from "~/content/report/withheld-reasons";
import type { InstrumentTexts } from "~/content/texts";
import { fill } from "~/content/translated";
import type { ReleaseContent } from "~/domain/disclosure/release-shape";
import type { Instrument } from "~/domain/instrument";
import type { CutScores } from "~/domain/method";
import { type Report, STAGES, type Stage, type StageReading } from "~/domain/report/report";
import { type ChangeSection, describeChanges } from "./describe-changes.server";
import { type DimensionSection, describeDimensions } from "./describe-dimensions.server";
import { describeExtremes, type ExtremeSection } from "./describe-extremes.server";
import { describeItemGroups, describeItems, type ItemSection } from "./describe-items.server";
import { describeMirror, type MirrorSection } from "./describe-mirror.server";
import { describeParticipation, type ParticipationSection } from "./describe-participation.server";
import { describeScores, pooledRow, type ScoreRow } from "./describe-scores.server";
import { describeTogether, type TogetherSection } from "./describe-together.server";
import { nameDimensions } from "./name-dimensions.server";

export type ReportInput = {
  language: ShownLanguage;
  report: Report;
  release: ReleaseContent;
  /** The wave that changes are measured from; its report is null where it asked otherwise, so that nothing is set beside. */
  previous: { report: Report | null; quarter: string } | null;
  firstQuarter: string | null;
  instrument: Instrument;
  texts: InstrumentTexts;
  comments: readonly { departmentIndex: number | null; text: string; mayBeQuoted: boolean }[];
  rules: RulesOfComments;
};

/** `department` is null where both departments' comments are mixed. */
export type CommentGroup = {
  department: string | null;
  list: readonly { text: string; mayBeQuoted: boolean }[];
};

/** Everybody together, where the departments may not be shown apart. */
type PooledResult = { sentence: string; row: ScoreRow; summary: string };

export type ReportSections = {
  names: readonly [string, string];
  /** Where the method of the release cuts the scale. */
  cuts: CutScores;
  statement: string;
  sentences: readonly string[];
  /** How different those who did not answer would have to be for another stage; one of `sentences`. */
  stageHolds: string | null;
  /** Why nothing by department is shown, and the total where it may be. */
  withheld: { sentences: readonly string[]; pooled: PooledResult | null } | null;
  score: ScoreRow;
  previousQuarter: string | null;
  departments: {
    sentence: string | null;
    /** Of each department whose opinions are said to be divided: that they are, and the same with what it means. */
    divided: { found: readonly string[]; full: readonly string[] };
    rows: readonly [ScoreRow, ScoreRow];
  };
  /** What the stages mean that the reading names. */
  stages: readonly StageMeaning[];
  dimensions: DimensionSection;
  mirror: MirrorSection;
  changes: ChangeSection | null;
  /** What most and what fewest say; null where that is not known. */
  extremes: ExtremeSection | null;
  items: ItemSection;
  together: TogetherSection | null;
  comments: { sentence: string; groups: readonly CommentGroup[] };
  participation: ParticipationSection;
  /** One sentence for each chart. */
  summaries: { score: string; departments: string; dimensions: string };
};

/** Everything the report says, worded. */
export function describeReport(input: ReportInput): ReportSections {
  const { language, report, release, previous, texts } = input;
  const { threshold } = release;
  const names = [release.departments[0].name, release.departments[1].name] as const;
  const dimensionNames = nameDimensions(texts, names);
  const scores = describeScores(language, report, previous?.report ?? null, names);
  const dimensions = describeDimensions(language, report, dimensionNames, names, threshold);
  const stageHolds = tippingPointSentence(language, report.tippingPoint);
  const sentences = [
    stageCertainty(language, report.stage),
    poolCarries(language, report),
    scoreSentence(language, report.overall),
    stageHolds,
    report.overall.kind === "withheld"
      ? null
      : changeSentence(language, report.change, previous?.quarter ?? input.firstQuarter ?? ""),
    lastingSentence(language, report.lasting),
    previous?.report
      ? cutsChangedSentence(language, report.cuts, { ...previous, cuts: previous.report.cuts })
      : null,
  ];
  return {
    names,
    cuts: report.cuts,
    statement: stageStatement(language, report.stage, names),
    sentences: sentences.filter((sentence) => sentence !== null),
    stageHolds,
    withheld: describeWithheld(language, report, release),
    score: scores.both,
    previousQuarter: previous?.report ? previous.quarter : null,
    departments: {
      sentence: gapSentence(language, report.gap, names),
      divided: {
        found: dividedSentences(language, report.departments, "short"),
        full: dividedSentences(language, report.departments, "full"),
      },
      rows: scores.departments,
    },
    stages: namedStages(report.stage).map((stage) => stageMeaning(language, stage, names)),
    dimensions,
    mirror: describeMirror(language, report.mirror, names, threshold),
    changes: describeChanges(language, report, dimensionNames, names, {
      previous: previous?.quarter ?? null,
      first: input.firstQuarter,
    }),
    extremes: describeExtremes(
      language,
      release,
      describeItemGroups(language, release, input.instrument, texts).flatMap(({ rows }) => rows),
    ),
    items: describeItems(language, release, input.instrument, texts),
    together: describeTogether(language, release, input.instrument, texts),
    comments: {
      sentence: commentsSentence(language, release.comments, input.comments.length, input.rules),
      groups: groupComments(input.comments, names),
    },
    participation: describeParticipation(language, report, release),
    summaries: {
      score: scoreChartSummary(
        language,
        scores.both,
        previous?.report
          ? { value: estimateValue(language, previous.report.overall), quarter: previous.quarter }
          : null,
      ),
      departments: departmentsChartSummary(language, scores.departments),
      dimensions: dimensionsChartSummary(language, dimensions.rows, names),
    },
  };
}

/** Says so where the headline reads everybody instead of both departments. */
function poolCarries(language: ShownLanguage, { overallOf, pooled }: Report): string | null {
  if (overallOf === "departments" || pooled === null) return null;
  return fill(reportTexts(language).texts.scores.carries, peopleIn(language, pooled));
}

function peopleIn(language: ShownLanguage, { respondents, invited }: NonNullable<Report["pooled"]>) {
  return { respondents: formatNumber(language, respondents), invited: formatNumber(language, invited) };
}

function groupComments(comments: ReportInput["comments"], names: readonly [string, string]): CommentGroup[] {
  const groups = [null, 0, 1].map((index) => ({
    department: index === null ? null : names[index === 0 ? 0 : 1],
    list: comments
      .filter(({ departmentIndex }) => departmentIndex === index)
      .map(({ text, mayBeQuoted }) => ({ text, mayBeQuoted })),
  }));
  return groups.filter(({ list }) => list.length > 0);
}

function describeWithheld(
  language: ShownLanguage,
  report: Report,
  release: ReleaseContent,
): ReportSections["withheld"] {
  if (report.overall.kind !== "withheld") return null;
  return {
    sentences: release.departments.flatMap(({ name, score }) =>
      score.kind === "withheld"
        ? [withheldOfDepartment(language, name, score.reason, release.threshold)]
        : [],
    ),
    pooled: describePool(language, report.pooled),
  };
}

function describePool(language: ShownLanguage, pooled: Report["pooled"]): PooledResult | null {
  if (pooled === null || pooled.estimate.kind === "withheld") return null;
  const row = pooledRow(language, pooled.estimate);
  const said = [
    fill(reportTexts(language).texts.scores.pooled, peopleIn(language, pooled)),
    scoreSentence(language, pooled.estimate),
  ];
  return {
    row,
    sentence: said.filter((sentence) => sentence !== null).join(" "),
    summary: scoreChartSummary(language, row, null),
  };
}

function namedStages(reading: StageReading): readonly Stage[] {
  switch (reading.kind) {
    case "guarded":
      return reading.majority === "unknown" ? STAGES.slice(STAGES.indexOf(reading.stage)) : [reading.stage];
    case "at-least":
      return STAGES.slice(STAGES.indexOf(reading.stage));
    case "named":
      return [reading.stage];
    case "held":
      return STAGES.slice(STAGES.indexOf(reading.lower), STAGES.indexOf(reading.upper) + 1);
    case "at-most":
      return STAGES.slice(0, STAGES.indexOf(reading.stage) + 1);
    case "unchanged":
      return [reading.stage, reading.leaning];
    case "border":
    case "between":
      return reading.lower === reading.upper ? [reading.lower] : [reading.lower, reading.upper];
    case "withheld":
      return [];
  }
}
