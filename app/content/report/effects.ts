import { formatList, formatNumber, formatQuarter, formatSigned, plural } from "~/content/intl";
import type { ShownLanguage } from "~/content/language";
import { fill } from "~/content/translated";
import type { ContrastReading } from "~/domain/report/contrast";
import { reportTexts } from "./texts";

/** The numbers behind the words, or why there are none. */
export function effectSentence(asked: ShownLanguage, reading: ContrastReading): string {
  const { language, texts } = reportTexts(asked);
  const { effects } = texts;
  switch (reading.verdict) {
    case "too-early":
      return effects.tooEarly;
    case "unavailable":
      return effects.unavailable;
    default:
      return fill(reading.basis === "items" ? effects.items : effects.dimensions, {
        targeted: moved(language, reading.targeted),
        quarter: formatQuarter(language, reading.baseline.quarter),
        others: moved(language, reading.others),
        low: formatSigned(language, reading.low),
        high: formatSigned(language, reading.high),
      });
  }
}

type Earlier = { verdict: ContrastReading["verdict"]; quarter: string };

/** "Before: inside the noise (Q3 2026 and Q2 2026); too early (Q1 2026)." null where there is nothing before. */
export function earlierEffects(asked: ShownLanguage, readings: readonly Earlier[]): string | null {
  const { language, texts } = reportTexts(asked);
  const { effects } = texts;
  if (readings.length === 0) return null;
  const verdicts = [...new Set(readings.map(({ verdict }) => verdict))];
  const said = verdicts.map((verdict) => {
    const quarters = readings.flatMap((reading) => (reading.verdict === verdict ? [reading.quarter] : []));
    return fill(effects.earlierReading[verdict], { quarters: formatList(language, quarters) });
  });
  return fill(effects.earlier, { readings: said.join("; ") });
}

function moved(language: ShownLanguage, value: number): string {
  const { none, up, down } = reportTexts(language).texts.effects.moved;
  if (formatNumber(language, value) === "0") return none;
  return plural(language, value > 0 ? up : down, Math.abs(value));
}
