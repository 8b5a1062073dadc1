import { historyTexts } from "~/content/history/texts";
import { formatList } from "~/content/intl";
import type { ShownLanguage } from "~/content/language";
import { fill } from "~/content/translated";
import type { UnreadableFile } from "./parse-file.server";
import type { RowProblem } from "./parse-row.server";

/** Why a line is left out, in words. */
export function describeHistoryProblem(language: ShownLanguage, problem: RowProblem): string {
  const { problems } = historyTexts(language).texts;
  switch (problem.is) {
    case "noQuarter":
    case "noDay":
      return fill(problems[problem.is], problem);
    case "ownWave":
      return fill(problems.ownWave, problem);
    case "future":
      return fill(problems.future, problem);
    case "otherQuarter":
      return fill(problems.otherQuarter, problem);
    case "noDepartment":
      return fill(problems.noDepartment, problem);
    case "noScore":
      return fill(problems.noScore[problem.scale], problem);
    case "tooFew":
      return fill(problems.tooFew, problem);
    case "tooMany":
      return fill(problems.tooMany, problem);
    case "alone":
      return fill(problems.alone, problem);
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
    case "open-quote":
      return fill(file["open-quote"], problem);
    case "missing-columns":
      return fill(file["missing-columns"], { columns: formatList(language, problem.columns) });
    case "no-rows":
      return file["no-rows"];
  }
}
