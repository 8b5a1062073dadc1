import type { DepartmentRelease, Spread, WithheldReason } from "~/domain/disclosure/release-shape";
import {
  CONFIDENCE_LEVEL,
  DIVIDED_SPREADS,
  HIGHEST_SCORE,
  LOWEST_SCORE,
  NON_RESPONSE,
  PRIOR_DEGREES_OF_FREEDOM,
  type ScoreKind,
  SPREADS,
} from "~/domain/method";
import { type Difference, gapBetween } from "~/domain/statistics/comparisons";
import {
  combineEstimates,
  estimateMean,
  estimateMeanByReference,
  type MeanEstimate,
  meanInterval,
} from "~/domain/statistics/intervals";
import type { Known } from "./known-ranges";
import type { Estimate } from "./report";

/**
 * A released score with its error: somewhere from `low` to `high`, which are equal unless an end band went into it.
 * The error does not depend on where in between the score lies; `error.mean` is `low`. `least` is the lowest it can be
 * where it is known less finely than to a point.
 */
export type Measured<E = Difference> = {
  kind: "measured";
  low: number;
  high: number;
  least?: number;
  error: E;
};
export type Withheld = { kind: "withheld"; reason: WithheldReason };

/** Points: a score rounded no coarser than this counts as what it says. */
const FINEST_STEP = 1;

/** Whose score it is: how many answered, how many were invited, and whether their opinions are said to be divided. */
export type Responses = Pick<DepartmentRelease, "respondents" | "invited" | "divided">;

/**
 * Prior spread and wobble of a department's scores of one kind, points: wider where it is said to be divided.
 *
 * @example
 * spreadsOf({ divided: true }, "overall").priorSpread > spreadsOf({}, "overall").priorSpread // => true
 */
export function spreadsOf({ divided }: Pick<DepartmentRelease, "divided">, kind: ScoreKind) {
  return divided ? DIVIDED_SPREADS[kind] : SPREADS[kind];
}

/**
 * A known score with the error of what it rests on. The width of a value counts as rounding error; a range is exact
 * at its ends.
 */
export function measure(
  known: Known,
  spread: Spread,
  kind: ScoreKind,
  { respondents, invited, divided }: Responses,
): Measured<MeanEstimate> | Withheld {
  if (known.kind === "withheld") return known;
  const [low, high] = known.kind === "value" ? [known.value, known.value] : [known.low, known.high];
  const roundingStep = known.kind === "value" ? known.step : undefined;
  const responses = { mean: low, respondents: respondents ?? 0, invited, roundingStep };
  const parameters = {
    ...spreadsOf({ divided }, kind),
    priorDegreesOfFreedom: PRIOR_DEGREES_OF_FREEDOM,
    nonResponse: NON_RESPONSE,
  };
  const error =
    spread.kind === "class"
      ? estimateMean({ ...responses, variance: spread.standardDeviation ** 2 }, parameters)
      : estimateMeanByReference(responses, parameters);
  if (!error) throw new RangeError("measure requires a score with respondents");
  const coarse = known.kind === "value" && known.step > FINEST_STEP;
  return { kind: "measured", low, high, error, ...(coarse ? { least: low - known.step / 2 } : {}) };
}

/** The weighted mean of two departments' scores; weights are positive and add up to 1. */
export function mixture(
  weights: readonly [number, number],
  [first, second]: readonly [Measured<MeanEstimate> | Withheld, Measured<MeanEstimate> | Withheld],
): Measured | Withheld {
  if (first.kind === "withheld" || second.kind === "withheld") return whyWithheld(first, second);
  const [least, other] = [first.least ?? first.low, second.least ?? second.low];
  const coarse = first.least !== undefined || second.least !== undefined;
  return {
    kind: "measured",
    ...(coarse ? { least: weights[0] * least + weights[1] * other } : {}),
    low: weights[0] * first.low + weights[1] * second.low,
    high: weights[0] * first.high + weights[1] * second.high,
    error: combineEstimates(weights, [first.error, second.error]),
  };
}

/** First minus second, of scores that share nobody. */
export function gapOf(first: Measured | Withheld, second: Measured | Withheld): Measured | Withheld {
  if (first.kind === "withheld" || second.kind === "withheld") return whyWithheld(first, second);
  const low = first.low - second.high;
  return {
    kind: "measured",
    low,
    high: first.high - second.low,
    error: { ...gapBetween(first.error, second.error), mean: low },
  };
}

/**
 * For the report: the score with its 95 % interval clipped to `limits`, or only the range it lies in.
 *
 * @example
 * toEstimate({ kind: "withheld", reason: "closed-early" }) // => {"kind":"withheld","reason":"closed-early"}
 */
export function toEstimate(
  score: Measured | Withheld,
  limits: { low: number; high: number } = { low: LOWEST_SCORE, high: HIGHEST_SCORE },
): Estimate {
  if (score.kind === "withheld") return score;
  const clip = (value: number) => Math.min(limits.high, Math.max(limits.low, value));
  if (!isExact(score)) return { kind: "bounded", low: clip(score.low), high: clip(score.high) };
  const { squaredError, degreesOfFreedom } = score.error;
  const interval = meanInterval(score.low, squaredError, degreesOfFreedom, CONFIDENCE_LEVEL);
  if (!interval) throw new RangeError("toEstimate requires a score with an error");
  return {
    kind: "estimate",
    score: score.low,
    low: clip(interval.low),
    high: clip(interval.high),
    standardError: Math.sqrt(squaredError),
    degreesOfFreedom,
    ...(score.least === undefined ? {} : { least: score.least }),
  };
}

/** Limits of a difference of two scores, points. */
export const DIFFERENCE_LIMITS = { low: LOWEST_SCORE - HIGHEST_SCORE, high: HIGHEST_SCORE - LOWEST_SCORE };

/**
 * Whether no end band went into a score.
 *
 * @example
 * isExact(sample.scores.overall) // => true
 */
export function isExact(score: Measured<unknown>): boolean {
  return score.low === score.high;
}

/**
 * The difference that is hardest to tell from none: the end of its range nearest to 0, or 0 when the range holds it.
 * What can be said of this one can be said of every other in the range.
 */
export function leastDifference(difference: Measured): Difference {
  const { low, high, error } = difference;
  const mean = low > 0 ? low : Math.min(high, 0);
  return { ...error, mean };
}

/**
 * Everything that remains possible of a score or a difference: its 95 % interval, drawn around the whole range it is
 * known to lie in.
 */
export function wholeInterval({ low, high, error }: Measured): { low: number; high: number } {
  const around = (mean: number) => {
    const interval = meanInterval(mean, error.squaredError, error.degreesOfFreedom, CONFIDENCE_LEVEL);
    if (!interval) throw new RangeError("wholeInterval requires a score with an error");
    return interval;
  };
  return { low: around(low).low, high: around(high).high };
}

/** The department that stopped it, rather than the one that waits for the other. */
function whyWithheld(...scores: readonly (Measured<unknown> | Withheld)[]): Withheld {
  const reasons = scores.flatMap((score) => (score.kind === "withheld" ? score.reason : []));
  const own = reasons.find((reason) => reason !== "other-department-below-threshold");
  return { kind: "withheld", reason: own ?? "other-department-below-threshold" };
}
