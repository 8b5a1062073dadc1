import { points, quarterLabel, signedNumber } from "~/content/numbers";
import type { ContrastReading } from "~/domain/report/contrast";

/** What the next waves say after an action. Never that it worked: something else may have moved the topics. */
export const EFFECT_WORDS: Readonly<Record<ContrastReading["verdict"], string>> = {
  "moved-more": "Moved more than the other topics",
  "moved-with-everything": "Moved, but so did everything",
  "inside-noise": "Inside the noise",
  "too-early": "Too early",
  unavailable: "Cannot be said",
};

/** The numbers behind the words, or why there are none. */
export function effectSentence(reading: ContrastReading): string {
  switch (reading.verdict) {
    case "too-early":
      return "There is no wave with a result before the one it was chosen after: what looks low there looks higher next time by chance alone.";
    case "unavailable":
      return "What it aims at is not shown in both waves, or only within bounds.";
    default:
      return `${reading.basis === "items" ? "The statements" : "The topics"} it aims at: ${change(reading.targeted)} since ${quarterLabel(reading.baseline.quarter)}. The others: ${change(reading.others)}. The difference most likely lies between ${signedNumber(reading.low)} and ${signedNumber(reading.high)}.`;
  }
}

/** Of a wave that opened before the action began, or that ended without a result. */
export const NOT_YET = "It began after this wave had opened.";
export const NO_RESULT = "This wave has no result by department.";

function change(value: number): string {
  if (Math.round(value * 10) === 0) return "no change";
  return `${value > 0 ? "up" : "down"} ${points(Math.abs(value))}`;
}
