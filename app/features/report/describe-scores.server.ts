import { changeShort } from "~/content/report/changes";
import { estimateRange, estimateValue } from "~/content/report/estimates";
import { responseRateText } from "~/content/report/participation";
import { stageShort } from "~/content/report/stage-sentences";
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
  change: { verdict: string; difference: string; range: string };
  /** "9 of 14, 64 %"; null where the departments may not be shown apart. */
  response: string | null;
};

type Names = readonly [string, string];

export function describeScores(
  report: Report,
  previous: Report | null,
  names: Names,
): { both: ScoreRow; departments: readonly [ScoreRow, ScoreRow] } {
  const department = (index: 0 | 1): ScoreRow => {
    const reading = report.departments[index];
    return scoreRow({
      mark: index === 0 ? "first" : "second",
      ...reading,
      name: names[index],
      previous: previous?.departments[index].estimate ?? null,
    });
  };
  return {
    both: scoreRow({
      mark: "both",
      name: "Both together",
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
export function pooledRow(estimate: Estimate): ScoreRow {
  return {
    mark: "both",
    name: "Everybody together",
    estimate,
    previous: null,
    value: estimateValue(estimate),
    range: estimateRange(estimate),
    stage: "Not named",
    change: { verdict: "Not compared", difference: "", range: "" },
    response: null,
  };
}

function scoreRow(input: {
  mark: MarkKind;
  name: string;
  estimate: Estimate;
  stage: StageReading;
  change: Report["change"];
  previous: Estimate | null;
  invited: number;
  respondents: number | null;
}): ScoreRow {
  const { estimate, previous, respondents, invited } = input;
  return {
    mark: input.mark,
    name: input.name,
    estimate,
    previous: previous?.kind === "withheld" ? null : previous,
    value: estimateValue(estimate),
    range: estimateRange(estimate),
    stage: stageShort(input.stage),
    change: changeShort(input.change),
    response:
      respondents === null ? null : `${respondents} of ${invited}, ${responseRateText(respondents, invited)}`,
  };
}
