import { formatPercent } from "~/content/intl";
import type { ShownLanguage } from "~/content/language";

const STEP = 0.05;

/** A probability in steps of 5 %, without claiming certainty: "about" so much, or "above" 95 %. */
export function roundProbability(
  language: ShownLanguage,
  probability: number,
): { kind: "about" | "above"; share: string } {
  const rounded = Math.round(probability / STEP) * STEP;
  return rounded > 1 - STEP / 2
    ? { kind: "above", share: formatPercent(language, 1 - STEP) }
    : { kind: "about", share: formatPercent(language, rounded) };
}
