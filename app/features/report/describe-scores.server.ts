import { formatNumber } from "~/content/intl";
import type { ShownLanguage } from "~/content/language";
import { changeShort, type ShortChange } from "~/content/report/changes";
import { estimateRange, estimateValue } from "~/content/report/estimates";
import { responseRateText } from "~/content/report/participation";
import { stageShort } from "~/content/report/stage-sentences";
import { reportTexts } from "~/content/report/texts";
import { fill } from "~/content/translated";
import type { Estimate, Report, StageReading } from "~/domain/report/report";

/** Which mark stands for it everywhere: a ring for both together, a circle and a diamond for the departments. */
export type MarkKind = "both" | "first" | "second";

export type ScoreRow = {
  mark: MarkKind;
  name: string;
  estimate: Estimate;
  /** Last wave's, drawn faintly. */
  previous: Estimate | null;
  value: string;
  range: string;
  stage: string;
  change: ShortChange;
  /** "9 of 14, 64 %"; null where the departments may not be shown apart. */
  response: string | null;
};

type Names = readonly [string, string];

export function describeScores(
  language: ShownLanguage,
  report: Report,
  previous: Report | null,
  names: Names,
): { both: ScoreRow; departments: readonly [ScoreRow, ScoreRow] } {
  const department = (index: 0 | 1): ScoreRow => {
    const reading = report.departments[index];
    return scoreRow(language, {
      mark: index === 0 ? "first" : "second",
      ...reading,
      name: names[index],
      previous: previous?.departments[index].estimate ?? null,
    });
  };
  return {
    both: scoreRow(language, {
      mark: "both",
      name: reportTexts(language).texts.scores[report.overallOf === "everybody" ? "everybody" : "both"],
      estimate: report.overall,
      stage: report.stage,
      change: report.change,
      previous: previous?.overall ?? null,
      ...together(report.departments),
    }),
    departments: [department(0), department(1)],
  };
}

function together([first, second]: Report["departments"]) {
  const known = first.respondents !== null && second.respondents !== null;
  return {
    invited: first.invited + second.invited,
    respondents: known ? (first.respondents ?? 0) + (second.respondents ?? 0) : null,
  };
}

/** Without a stage: where one department is too small, the mix of people decides too much. */
export function pooledRow(language: ShownLanguage, estimate: Estimate): ScoreRow {
  const { scores } = reportTexts(language).texts;
  return {
    mark: "both",
    name: scores.everybody,
    estimate,
    previous: null,
    value: estimateValue(language, estimate),
    range: estimateRange(language, estimate),
    stage: scores.notNamed,
    change: { verdict: scores.notCompared, difference: "", range: "", clear: false },
    response: null,
  };
}

type ScoreInput = {
  mark: MarkKind;
  name: string;
  estimate: Estimate;
  stage: StageReading;
  change: Report["change"];
  previous: Estimate | null;
  invited: number;
  respondents: number | null;
};

function scoreRow(language: ShownLanguage, input: ScoreInput): ScoreRow {
  const { estimate, previous, respondents, invited } = input;
  return {
    mark: input.mark,
    name: input.name,
    estimate,
    previous: previous?.kind === "withheld" ? null : previous,
    value: estimateValue(language, estimate),
    range: estimateRange(language, estimate),
    stage: stageShort(language, input.stage),
    change: changeShort(language, input.change),
    response: respondents === null ? null : responseText(language, respondents, invited),
  };
}

function responseText(language: ShownLanguage, respondents: number, invited: number): string {
  return fill(reportTexts(language).texts.scores.response, {
    respondents: formatNumber(language, respondents),
    invited: formatNumber(language, invited),
    rate: responseRateText(language, respondents, invited),
  });
}
