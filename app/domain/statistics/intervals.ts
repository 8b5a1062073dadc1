import { mean, standardDeviation } from "./descriptive";
import { type DegreesOfFreedom, studentTUpperQuantile } from "./distributions/student-t";

export type Interval = { low: number; high: number };

/**
 * A mean or a sum of means with its uncertainty, in the unit of the values.
 * `squaredError` = samplingVariance + nonResponse^2 + roundingVariance. `degreesOfFreedom` null means infinitely many.
 */
export type Estimate = {
  mean: number;
  samplingVariance: number;
  /** Allowance for non-responders who may differ, in the unit of the values. */
  nonResponse: number;
  roundingVariance: number;
  squaredError: number;
  degreesOfFreedom: DegreesOfFreedom;
};

/** The estimate of one department's mean. `fraction` is respondents / invited, at most 1. */
export type MeanEstimate = Estimate & {
  respondents: number;
  invited: number;
  fraction: number;
  variance: number | null;
  moderatedVariance: number;
};

/** Spread parameters in the unit of the values; `nonResponse` in spreads per unit of missing response. */
export type SpreadParameters = {
  priorSpread: number;
  answerNoise: number;
  priorDegreesOfFreedom: number;
  nonResponse: number;
};

type Responses = { mean: number; respondents: number; invited: number; roundingStep?: number | undefined };

function withSpread(
  responses: Responses,
  variance: number | null,
  spread: { moderatedVariance: number; degreesOfFreedom: DegreesOfFreedom },
  parameters: Pick<SpreadParameters, "answerNoise" | "nonResponse">,
): MeanEstimate | null {
  const { mean, respondents, invited } = responses;
  if (!(respondents >= 1) || !Number.isFinite(mean)) return null;
  const fraction = invited > respondents ? respondents / invited : 1;
  const silent = 1 - fraction;
  const noise = parameters.answerNoise ** 2;
  const betweenPeople = Math.max(spread.moderatedVariance - noise, 0);
  const samplingVariance = (betweenPeople * silent + noise) / respondents;
  const nonResponse = parameters.nonResponse * silent * Math.sqrt(spread.moderatedVariance);
  const roundingVariance = (responses.roundingStep ?? 0) ** 2 / 12;
  return {
    respondents,
    invited,
    fraction,
    mean,
    variance,
    ...spread,
    samplingVariance,
    nonResponse,
    roundingVariance,
    squaredError: samplingVariance + nonResponse ** 2 + roundingVariance,
  };
}

/**
 * Mean of a department with its squared error, from the spread seen among the respondents moderated by a prior one:
 * people not asked count as a finite population, every answer wobbles, non-responders may differ, and a value
 * released in steps of `roundingStep` adds step^2 / 12. `variance` has divisor n - 1 and may be null for one respondent (0 then).
 * Null without respondents; invited below respondents counts as full response.
 * Sources: Cochran (1977), Hansen, Hurwitz & Bershad (1961), Smyth (2004), Rubin (1977).
 *
 * @example
 * estimateMean({ mean: 60, variance: 0, respondents: 5, invited: 6 }, { priorSpread: 12, answerNoise: 6, priorDegreesOfFreedom: 4, nonResponse: 0.25 })?.squaredError // ~> 8.525
 * estimateMean({ mean: 0, variance: null, respondents: 0, invited: 6 }, { priorSpread: 12, answerNoise: 6, priorDegreesOfFreedom: 4, nonResponse: 0.25 }) // => null
 */
export function estimateMean(
  responses: Responses & { variance: number | null },
  parameters: SpreadParameters,
): MeanEstimate | null {
  const seen = Math.max(responses.respondents - 1, 0);
  const degreesOfFreedom = parameters.priorDegreesOfFreedom + seen;
  const priorSquares = parameters.priorDegreesOfFreedom * parameters.priorSpread ** 2;
  const moderatedVariance =
    degreesOfFreedom > 0
      ? (priorSquares + seen * (responses.variance ?? 0)) / degreesOfFreedom
      : parameters.priorSpread ** 2;
  return withSpread(responses, responses.variance ?? 0, { moderatedVariance, degreesOfFreedom }, parameters);
}

/**
 * The same with the reference spread instead of the observed one: the width of the interval depends on counts only
 * and says nothing about the answers. Degrees of freedom are infinite (null).
 *
 * @example
 * estimateMeanByReference({ mean: 60, respondents: 5, invited: 5 }, { priorSpread: 12, answerNoise: 6, nonResponse: 0.25 })?.squaredError // ~> 7.2
 */
export function estimateMeanByReference(
  responses: Responses,
  parameters: Pick<SpreadParameters, "priorSpread" | "answerNoise" | "nonResponse">,
): MeanEstimate | null {
  const spread = { moderatedVariance: parameters.priorSpread ** 2, degreesOfFreedom: null };
  return withSpread(responses, null, spread, parameters);
}

/**
 * Welch and Satterthwaite's degrees of freedom of a sum of independent variances; null (infinite) when no part with
 * finite degrees of freedom contributes. Source: Satterthwaite (1946).
 *
 * @example
 * pooledDegreesOfFreedom([{ variance: 1, degreesOfFreedom: 8 }, { variance: 1, degreesOfFreedom: 8 }]) // => 16
 * pooledDegreesOfFreedom([{ variance: 1, degreesOfFreedom: null }]) // => null
 */
export function pooledDegreesOfFreedom(
  parts: readonly { variance: number; degreesOfFreedom: DegreesOfFreedom }[],
): DegreesOfFreedom {
  // Shares of the total instead of squares: tiny variances would underflow.
  const total = parts.reduce((running, part) => running + part.variance, 0);
  if (!(total > 0)) return null;
  let inverse = 0;
  for (const { variance, degreesOfFreedom } of parts) {
    if (degreesOfFreedom !== null) inverse += (variance / total) ** 2 / degreesOfFreedom;
  }
  return inverse > 0 ? 1 / inverse : null;
}

/**
 * Weighted sum of estimates, such as the organisation from its two departments: variances add with squared weights,
 * the allowance for non-response adds linearly because its direction may be shared.
 * Throws RangeError unless there is one weight per estimate.
 *
 * @example
 * combineEstimates([0.5, 0.5], [{ mean: 60, samplingVariance: 8, nonResponse: 1, roundingVariance: 0, degreesOfFreedom: 8 }, { mean: 80, samplingVariance: 8, nonResponse: 1, roundingVariance: 0, degreesOfFreedom: 8 }]) // => {"mean":70,"samplingVariance":4,"nonResponse":1,"roundingVariance":0,"squaredError":5,"degreesOfFreedom":16}
 */
export function combineEstimates(
  weights: readonly number[],
  estimates: readonly Omit<Estimate, "squaredError">[],
): Estimate {
  if (weights.length !== estimates.length || weights.length === 0) {
    throw new RangeError("combineEstimates requires one weight per estimate");
  }
  const combined = { mean: 0, samplingVariance: 0, nonResponse: 0, roundingVariance: 0 };
  const parts = estimates.map((estimate, i) => {
    const weight = weights[i]!;
    const variance = weight ** 2 * estimate.samplingVariance;
    combined.mean += weight * estimate.mean;
    combined.samplingVariance += variance;
    combined.nonResponse += weight * estimate.nonResponse;
    combined.roundingVariance += weight ** 2 * estimate.roundingVariance;
    return { variance, degreesOfFreedom: estimate.degreesOfFreedom };
  });
  return {
    ...combined,
    squaredError: combined.samplingVariance + combined.nonResponse ** 2 + combined.roundingVariance,
    degreesOfFreedom: pooledDegreesOfFreedom(parts),
  };
}

/**
 * Interval mean +- t standard errors at the given level (such as 0.95), not clipped to any scale.
 * `degreesOfFreedom` null is the normal distribution. Null when the squared error is negative or undefined, the level
 * not inside 0..1, or the degrees of freedom not above 0.
 *
 * @example
 * meanInterval(60, 4, null, 0.95) // ~> {"low":56.08007203,"high":63.91992797}
 * meanInterval(60, 0, 3, 0.95) // => {"low":60,"high":60}
 */
export function meanInterval(
  mean: number,
  squaredError: number,
  degreesOfFreedom: DegreesOfFreedom,
  level: number,
): Interval | null {
  const t = studentTUpperQuantile((1 - level) / 2, degreesOfFreedom);
  if (t === null || !(level > 0) || !(squaredError >= 0) || !Number.isFinite(mean)) return null;
  const half = t * Math.sqrt(squaredError);
  return Number.isFinite(half) ? { low: mean - half, high: mean + half } : null;
}

/** The ordinary t interval of a mean, for comparison and for the method page. */
export type StudentInterval = Interval & { mean: number; standardDeviation: number; standardError: number };

/**
 * Student's t interval of a mean; with `invited`, its standard error carries the finite population correction
 * sqrt(1 - n / invited), 0 at full response. Null below two values. Source: Cochran (1977).
 *
 * @example
 * studentInterval([1, 2, 3], 0.95) // ~> {"mean":2,"standardDeviation":1,"standardError":0.5773502691896258,"low":-0.4841377118,"high":4.4841377118}
 * studentInterval([1, 2, 3], 0.95, 3)?.standardError // => 0
 */
export function studentInterval(
  values: readonly number[],
  level: number,
  invited: number | null = null,
): StudentInterval | null {
  const n = values.length;
  const centre = mean(values);
  const deviation = standardDeviation(values);
  if (centre === null || deviation === null) return null;
  const correction = invited === null ? 1 : Math.max(0, 1 - n / invited);
  const standardError = (deviation / Math.sqrt(n)) * Math.sqrt(correction);
  const interval = meanInterval(centre, standardError ** 2, n - 1, level);
  return interval === null
    ? null
    : { mean: centre, standardDeviation: deviation, standardError, ...interval };
}
