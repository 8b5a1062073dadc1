import { formatNumber, formatPercent, plural } from "~/content/intl";
import type { ShownLanguage } from "~/content/language";
import { fill } from "~/content/translated";
import type { Caution, TippingPoint } from "~/domain/report/report";
import { reportTexts } from "./texts";

type Names = readonly [string, string];

export function responseRateText(language: ShownLanguage, respondents: number, invited: number): string {
  return formatPercent(reportTexts(language).language, Math.min(1, respondents / invited));
}

export function cautionSentence(asked: ShownLanguage, caution: Caution, names: Names): string {
  const { language, texts } = reportTexts(asked);
  const { participation } = texts;
  switch (caution.kind) {
    case "low-response":
      return fill(participation.lowResponse, {
        rate: formatPercent(language, caution.rate),
        department: names[caution.department],
      });
    case "response-shift":
      return fill(participation.responseShift, {
        department: names[caution.department],
        from: formatPercent(language, caution.from),
        to: formatPercent(language, caution.to),
      });
    case "sensitivity":
      return plural(language, participation.sensitivity, caution.silent, {
        score: formatNumber(language, caution.score),
      });
  }
}

/** "The stage holds unless the 7 who did not answer are more than 15 points lower than those who did." */
export function tippingPointSentence(asked: ShownLanguage, tipping: TippingPoint | null): string | null {
  if (tipping === null) return null;
  const { language, texts } = reportTexts(asked);
  const { tippingPoint } = texts.participation;
  const { silent } = tipping;
  if (tipping.kind === "whatever") return plural(language, tippingPoint.whatever, silent);
  const { direction, by } = tipping;
  if (by === 0) {
    return plural(language, direction === "lower" ? tippingPoint.anyLower : tippingPoint.anyHigher, silent);
  }
  const points = plural(language, tippingPoint.points, by);
  return plural(language, tippingPoint[direction], silent, { points });
}

/** `voided` is null in releases from before it was kept. */
export function countedSentence(
  asked: ShownLanguage,
  claimed: number,
  counted: number,
  voided: number | null,
): string {
  const { language, texts } = reportTexts(asked);
  const { participation } = texts;
  const number = (value: number) => formatNumber(language, value);
  const sentences = [
    plural(language, participation.used, claimed),
    plural(language, participation.counted, counted),
    voided === null ? null : fill(participation.voided, { voided: number(voided) }),
    participation.receipts,
    participation.blank,
  ];
  return sentences.filter((sentence) => sentence !== null).join(" ");
}

export function headcountSentence(language: ShownLanguage, score: string): string {
  return fill(reportTexts(language).texts.participation.headcount, { score });
}
