import type { Figure } from "~/domain/disclosure/release";
import type { Estimate } from "~/domain/report";
import { percent, plainNumber, points, wholeNumber } from "./numbers";

const LOWEST = 20;
const HIGHEST = 100;

/** The number as it stands in a table: "61", "90 or more", "not shown". */
export function estimateValue(estimate: Estimate): string {
  if (estimate.kind === "estimate") return plainNumber(estimate.score);
  if (estimate.kind === "withheld") return "not shown";
  if (estimate.high >= HIGHEST) return `${wholeNumber(estimate.low)} or more`;
  if (estimate.low <= LOWEST) return `${wholeNumber(estimate.high)} or less`;
  return `${wholeNumber(estimate.low)} to ${wholeNumber(estimate.high)}`;
}

/** "56 to 66", or nothing where there is no interval beside the value. */
export function estimateRange(estimate: Estimate): string {
  return estimate.kind === "estimate" ? `${wholeNumber(estimate.low)} to ${wholeNumber(estimate.high)}` : "";
}

export function scoreSentence(estimate: Estimate): string | null {
  if (estimate.kind === "withheld") return null;
  if (estimate.kind === "bounded") {
    return `The score is ${estimateValue(estimate)} on a scale from 20 to 100.`;
  }
  return `The score is ${points(estimate.score)} on a scale from 20 to 100. With those who did not answer in mind, it most likely lies between ${wholeNumber(estimate.low)} and ${wholeNumber(estimate.high)}.`;
}

export type FigureUnit = "points" | "percent" | "answer";

/** A released figure as text: "75 %", "90 % or more", "3.8", "not shown". */
export function figureValue(figure: Figure, unit: FigureUnit): string {
  const number = (value: number) => (unit === "percent" ? percent(value / 100) : decimals(value, unit));
  switch (figure.kind) {
    case "value":
      return number(figure.value);
    case "at-least":
      return `${number(figure.bound)} or more`;
    case "at-most":
      return `${number(figure.bound)} or less`;
    case "withheld":
      return "not shown";
  }
}

function decimals(value: number, unit: FigureUnit): string {
  return unit === "answer" ? value.toFixed(1) : plainNumber(value);
}
