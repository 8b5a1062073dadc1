import { stageNames } from "~/content/frame/stage-names";
import type { ShownLanguage } from "~/content/language";
import { fillFrom } from "~/content/translated";
import type { Stage } from "~/domain/report/report";
import { reportTexts } from "./texts";

export type StageMeaning = {
  stage: Stage;
  label: string;
  howItLooks: readonly string[];
  leaveAloneIf: readonly string[];
  tightenIf: readonly string[];
};

/** What a stage usually looks like between two departments, and when it is good enough. */
export function stageMeaning(
  asked: ShownLanguage,
  stage: Stage,
  [first, second]: readonly [string, string],
): StageMeaning {
  const { language, texts } = reportTexts(asked);
  const named = fillFrom({ first, second });
  const { howItLooks, leaveAloneIf, tightenIf } = texts.stages[stage];
  return {
    stage,
    label: stageNames(language)[stage],
    howItLooks: howItLooks.map((line) => named(line)),
    leaveAloneIf: leaveAloneIf.map((line) => named(line)),
    tightenIf: tightenIf.map((line) => named(line)),
  };
}
