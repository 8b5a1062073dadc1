import { frameTexts } from "~/content/frame/texts";
import { formatConstant, formatDecimal, formatNumber, formatPercent } from "~/content/intl";
import type { ShownLanguage } from "~/content/language";
import { fill } from "~/content/translated";
import type { Figure } from "~/domain/disclosure/release-shape";
import { HIGHEST_SCORE, LOWEST_SCORE } from "~/domain/method";
import type { Estimate } from "~/domain/report/report";
import { reportTexts } from "./texts";

/** Keeps an error in the last digit from moving a number across an edge. */
const ROUNDING_ERROR = 1e-9;

/** The number as it stands in a table: "61", "90 or more", "not shown". */
export function estimateValue(asked: ShownLanguage, estimate: Estimate): string {
  const { language, texts } = reportTexts(asked);
  if (estimate.kind === "estimate") return formatNumber(language, estimate.score);
  if (estimate.kind === "withheld") return frameTexts(language).texts.page.notShown;
  const low = formatNumber(language, Math.floor(estimate.low));
  const high = formatNumber(language, Math.ceil(estimate.high));
  if (estimate.high >= HIGHEST_SCORE) return fill(texts.estimates.orMore, { value: low });
  if (estimate.low <= LOWEST_SCORE) return fill(texts.estimates.orLess, { value: high });
  return fill(texts.estimates.range, { low, high });
}

/** "56 to 66", or nothing where there is no interval beside the value. */
export function estimateRange(asked: ShownLanguage, estimate: Estimate): string {
  if (estimate.kind !== "estimate") return "";
  const { language, texts } = reportTexts(asked);
  return fill(texts.estimates.range, wholeEnds(language, estimate));
}

export function scoreSentence(asked: ShownLanguage, estimate: Estimate): string | null {
  const { language, texts } = reportTexts(asked);
  if (estimate.kind === "withheld") return null;
  if (estimate.kind === "bounded")
    return fill(texts.estimates.boundedSentence, { value: estimateValue(language, estimate) });
  const score = formatNumber(language, estimate.score);
  return fill(texts.estimates.sentence, { score, ...wholeEnds(language, estimate) });
}

type FigureUnit = "points" | "percent" | "answer" | "coefficient";

/** What bounds are rounded to, parts of one. */
const FINENESS: Readonly<Record<FigureUnit, number>> = {
  points: 1,
  percent: 1,
  answer: 10,
  coefficient: 100,
};

/** A released figure as text: "75 %", "90 % or more", "3.8", "not shown". Bounds lie half a step beside the grid and are rounded outward. */
export function figureValue(asked: ShownLanguage, figure: Figure, unit: FigureUnit): string {
  const { language, texts } = reportTexts(asked);
  const number = (value: number) => inUnit(language, value, unit);
  const whole = FINENESS[unit];
  switch (figure.kind) {
    case "value":
      return number(figure.value);
    case "at-least": {
      const bound = Math.floor(figure.bound * whole + ROUNDING_ERROR) / whole;
      return fill(texts.estimates.orMore, { value: number(bound) });
    }
    case "at-most": {
      const bound = Math.ceil(figure.bound * whole - ROUNDING_ERROR) / whole;
      return fill(texts.estimates.orLess, { value: number(bound) });
    }
    case "withheld":
      return frameTexts(language).texts.page.notShown;
  }
}

function wholeEnds(language: ShownLanguage, { low, high }: { low: number; high: number }) {
  return { low: formatNumber(language, Math.round(low)), high: formatNumber(language, Math.round(high)) };
}

function inUnit(language: ShownLanguage, value: number, unit: FigureUnit): string {
  if (unit === "percent") return formatPercent(language, value / 100);
  if (unit === "coefficient") return formatConstant(language, value);
  // Intl rounds 3.15 up where toFixed does not: a report that was printed before reads the same.
  return unit === "answer"
    ? formatDecimal(language, Number(value.toFixed(1)))
    : formatNumber(language, value);
}
