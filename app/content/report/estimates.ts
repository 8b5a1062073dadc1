import { percent, plainNumber, points, wholeNumber } from "~/content/numbers";
import type { Figure } from "~/domain/disclosure/release-shape";
import type { Estimate } from "~/domain/report/report";

const LOWEST = 20;
const HIGHEST = 100;
/** Keeps an error in the last digit from moving a number across an edge. */
const ROUNDING_ERROR = 1e-9;

/** The number as it stands in a table: "61", "90 or more", "not shown". */
export function estimateValue(estimate: Estimate): string {
  if (estimate.kind === "estimate") return plainNumber(estimate.score);
  if (estimate.kind === "withheld") return "not shown";
  const [low, high] = [wholeNumber(Math.floor(estimate.low)), wholeNumber(Math.ceil(estimate.high))];
  if (estimate.high >= HIGHEST) return `${low} or more`;
  if (estimate.low <= LOWEST) return `${high} or less`;
  return `${low} to ${high}`;
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

type FigureUnit = "points" | "percent" | "answer";

/** A released figure as text: "75 %", "90 % or more", "3.8", "not shown". Bounds lie half a step beside the grid and are rounded outward. */
export function figureValue(figure: Figure, unit: FigureUnit): string {
  const number = (value: number) => (unit === "percent" ? percent(value / 100) : decimals(value, unit));
  const whole = unit === "answer" ? 10 : 1;
  switch (figure.kind) {
    case "value":
      return number(figure.value);
    case "at-least":
      return `${number(Math.floor(figure.bound * whole + ROUNDING_ERROR) / whole)} or more`;
    case "at-most":
      return `${number(Math.ceil(figure.bound * whole - ROUNDING_ERROR) / whole)} or less`;
    case "withheld":
      return "not shown";
  }
}

function decimals(value: number, unit: FigureUnit): string {
  return unit === "answer" ? value.toFixed(1) : plainNumber(value);
}
