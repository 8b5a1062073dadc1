import {
  CHANGING_PROBABILITY,
  CLEAR_PROBABILITY,
  CUT_SCORES,
  type CutScores,
  HIGHEST_SCORE,
  LOWEST_SCORE,
  NAMING_PROBABILITY,
  PROBABILITY_STEP,
} from "~/domain/method";
import { bandProbabilities } from "~/domain/statistics/bands";
import type { Difference } from "~/domain/statistics/comparisons";
import { STAGES, type Stage, type StageProbabilities } from "./report";

/** Keeps the last digit of 0.95 x 20 from deciding. */
const ROUNDING_ERROR = 1e-9;

/**
 * The ends of the bands, as a chart of scores marks them.
 *
 * @example
 * scaleTicks([40, 65, 80]) // => [20,40,65,80,100]
 */
export function scaleTicks(cuts: CutScores): readonly number[] {
  return [LOWEST_SCORE, ...cuts, HIGHEST_SCORE];
}

/**
 * Whether two releases cut the scale at the same scores, so that a stage means the same in both.
 *
 * @example
 * sameCuts([40, 60, 80], [40, 65, 80]) // => false
 */
export function sameCuts(cuts: CutScores, others: CutScores): boolean {
  return cuts.every((cut, index) => cut === others[index]);
}

export type StageBand = { stage: Stage; from: number; to: number };

/**
 * The bands of the scale, lowest first: `from` belongs to the band, `to` to the next one (100 to the last).
 *
 * @example
 * stageBands([40, 65, 80])[2] // => {"stage":"aligned","from":65,"to":80}
 */
export function stageBands(cuts: CutScores): readonly StageBand[] {
  return [
    { stage: "undefined", from: LOWEST_SCORE, to: cuts[0] },
    { stage: "defined", from: cuts[0], to: cuts[1] },
    { stage: "aligned", from: cuts[1], to: cuts[2] },
    { stage: "integrated", from: cuts[2], to: HIGHEST_SCORE },
  ];
}

/**
 * The band a score lies in, 20-100 points; a cut score belongs to the higher band.
 *
 * @example
 * stageOfScore(64.9) // => "defined"
 * stageOfScore(65) // => "aligned"
 */
export function stageOfScore(score: number, cuts: CutScores = CUT_SCORES): Stage {
  return stageBands(cuts).findLast(({ from }) => score >= from)?.stage ?? "undefined";
}

/**
 * How probable each stage is for a score with its error: the t distribution around the score, cut at the bands and
 * renormalised to the scale.
 */
export function stageProbabilities(score: Difference, cuts: CutScores = CUT_SCORES): StageProbabilities {
  const [undefined_, defined, aligned, integrated] = bandProbabilities(score, scaleTicks(cuts)) ?? [];
  if (undefined_ == null || defined == null || aligned == null || integrated == null) {
    throw new RangeError("stageProbabilities requires a score on the scale and its error");
  }
  return { undefined: undefined_, defined, aligned, integrated };
}

/**
 * The most probable stage; of equal ones the lower.
 *
 * @example
 * mostProbable({ undefined: 0, defined: 0.4, aligned: 0.6, integrated: 0 }) // => "aligned"
 */
export function mostProbable(probabilities: StageProbabilities): Stage {
  return STAGES.reduce((best, stage) => (probabilities[stage] > probabilities[best] ? stage : best));
}

/**
 * Probabilities in steps of .05 that add up to 1 (largest remainders). What does not reach a limit never shows it: a
 * stage that may not be named never .80, one that may not replace another never .90, one that is not clear never .95.
 *
 * @example
 * inSteps({ undefined: 0, defined: 0.21, aligned: 0.79, integrated: 0 }) // => {"undefined":0,"defined":0.25,"aligned":0.75,"integrated":0}
 * inSteps({ undefined: 0, defined: 0.06, aligned: 0.94, integrated: 0 }) // => {"undefined":0,"defined":0.1,"aligned":0.9,"integrated":0}
 */
export function inSteps(
  probabilities: StageProbabilities,
  limits: readonly number[] = [NAMING_PROBABILITY, CHANGING_PROBABILITY, CLEAR_PROBABILITY],
): StageProbabilities {
  const stepsInOne = Math.round(1 / PROBABILITY_STEP);
  const steps = STAGES.map((stage) => {
    const exact = probabilities[stage] * stepsInOne;
    const whole = Math.floor(exact + 1e-9);
    return { stage, exact, whole };
  });
  const missing = stepsInOne - steps.reduce((sum, { whole }) => sum + whole, 0);
  const byRemainder = steps.toSorted((a, b) => b.exact - b.whole - (a.exact - a.whole) || b.exact - a.exact);
  for (const entry of byRemainder.slice(0, Math.max(0, missing))) entry.whole += 1;

  const [best, second] = steps.toSorted((a, b) => b.exact - a.exact);
  const claimsMore = (limit: number) =>
    best !== undefined &&
    best.exact < limit * stepsInOne - ROUNDING_ERROR &&
    best.whole >= limit * stepsInOne - ROUNDING_ERROR;
  if (best && second && limits.some(claimsMore)) {
    best.whole -= 1;
    second.whole += 1;
  }
  const shown = (stage: Stage) => (steps.find((entry) => entry.stage === stage)?.whole ?? 0) / stepsInOne;
  return {
    undefined: shown("undefined"),
    defined: shown("defined"),
    aligned: shown("aligned"),
    integrated: shown("integrated"),
  };
}

/**
 * The two neighbouring stages that are most probable together, lower one first.
 *
 * @example
 * borderOf({ undefined: 0.1, defined: 0.5, aligned: 0.4, integrated: 0 }) // => {"lower":"defined","upper":"aligned"}
 */
export function borderOf(probabilities: StageProbabilities): { lower: Stage; upper: Stage } {
  const pairs = STAGES.slice(1).map((upper, index) => ({ lower: STAGES[index]!, upper }));
  const together = ({ lower, upper }: { lower: Stage; upper: Stage }) =>
    probabilities[lower] + probabilities[upper];
  return pairs.reduce((best, pair) => (together(pair) > together(best) ? pair : best));
}

/**
 * Between which stages a score lies that is only known to be from `low` to `high`: each end judged at its worst,
 * and what is left out improbable to the given degree.
 */
export function stageRange(
  low: Difference,
  high: Difference,
  probability: number,
  cuts: CutScores = CUT_SCORES,
): { lower: Stage; upper: Stage } {
  const reaching = stageProbabilities(low, cuts);
  const staying = stageProbabilities(high, cuts);
  const fromOn = (first: number) => STAGES.slice(first).reduce((sum, stage) => sum + reaching[stage], 0);
  const upTo = (last: number) => STAGES.slice(0, last + 1).reduce((sum, stage) => sum + staying[stage], 0);
  const lower = STAGES.findLast((_, index) => fromOn(index) >= probability) ?? "undefined";
  const upper = STAGES.find((_, index) => upTo(index) >= probability) ?? "integrated";
  return { lower, upper };
}
