import { historyTexts } from "~/content/history/texts";
import { formatList } from "~/content/intl";
import type { ShownLanguage } from "~/content/language";
import { fill, fillFrom } from "~/content/translated";
import type { UnreadableFile } from "./parse-file.server";
import type { RowProblem } from "./parse-row.server";

/** Why a line is left out, in words. */
export function describeHistoryProblem(language: ShownLanguage, problem: RowProblem): string {
  const { problems } = historyTexts(language).texts;
  switch (problem.is) {
    case "noQuarter":
    case "noDay":
      return fillFrom(problem)(problems[problem.is]);
    case "ownWave":
      return fillFrom(problem)(problems.ownWave);
    case "future":
      return fillFrom(problem)(problems.future);
    case "otherQuarter":
      return fillFrom(problem)(problems.otherQuarter);
    case "noDepartment":
      return fillFrom(problem)(problems.noDepartment);
    case "noScore":
      return fillFrom(problem)(problems.noScore[problem.scale]);
    case "tooFew":
      return fillFrom(problem)(problems.tooFew);
    case "tooMany":
      return fillFrom(problem)(problems.tooMany);
    case "alone":
      return fillFrom(problem)(problems.alone);
    case "noRespondents":
    case "noInvited":
    case "twice":
      return problems[problem.is];
  }
}

/** Why nothing of a file could be read, in words. */
export function describeFileProblem(language: ShownLanguage, problem: UnreadableFile): string {
  const { file } = historyTexts(language).texts;
  switch (problem.reason) {
    case "missing-columns":
      return fill(file["missing-columns"], { columns: formatList(language, problem.columns) });
    case "no-rows":
      return file["no-rows"];
  }
}
