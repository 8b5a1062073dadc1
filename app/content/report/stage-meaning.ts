import { stageNames } from "~/content/frame/stage-names";
import type { ShownLanguage } from "~/content/language";
import { fill } from "~/content/translated";
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
  const named = (sentences: readonly string[]) =>
    sentences.map((sentence) => fill<string>(sentence, { first, second }));
  const { howItLooks, leaveAloneIf, tightenIf } = texts.stages[stage];
  return {
    stage,
    label: stageNames(language)[stage],
    howItLooks: named(howItLooks),
    leaveAloneIf: named(leaveAloneIf),
    tightenIf: named(tightenIf),
  };
}
