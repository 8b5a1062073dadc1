import { formatList, formatNumber } from "~/content/intl";
import type { ShownLanguage } from "~/content/language";
import { fill } from "~/content/translated";
import type { CutScores } from "~/domain/method";
import { sameCuts } from "~/domain/report/stages";
import { reportTexts } from "./texts";

/** "40, 65 and 80". */
export function cutsInWords(language: ShownLanguage, cuts: CutScores): string {
  return formatList(
    language,
    cuts.map((cut) => formatNumber(language, cut)),
  );
}

/** Why the stages of two waves do not mean the same; null where they do. */
export function cutsChangedSentence(
  asked: ShownLanguage,
  now: CutScores,
  earlier: { cuts: CutScores; quarter: string },
): string | null {
  if (sameCuts(now, earlier.cuts)) return null;
  const { language, texts } = reportTexts(asked);
  return fill(texts.estimates.cutsChanged, {
    quarter: earlier.quarter,
    before: cutsInWords(language, earlier.cuts),
    now: cutsInWords(language, now),
  });
}
