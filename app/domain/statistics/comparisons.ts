import { type DegreesOfFreedom, studentTTwoSided } from "./distributions/student-t";
import { type Estimate, type MeanEstimate, pooledDegreesOfFreedom } from "./intervals";

type Compared = Pick<Estimate, "mean" | "squaredError" | "degreesOfFreedom">;

/** A difference of two means that share nothing, with its squared error. */
export type Difference = { mean: number; squaredError: number; degreesOfFreedom: DegreesOfFreedom };

/**
 * Gap between two departments, first minus second, in the unit of the means: squared errors add, degrees of freedom
 * by Welch and Satterthwaite.
 *
 * @example
 * gapBetween({ mean: 60, squaredError: 2, degreesOfFreedom: 8 }, { mean: 70, squaredError: 2, degreesOfFreedom: 8 }) // => {"mean":-10,"squaredError":4,"degreesOfFreedom":16}
 */
export function gapBetween(first: Compared, second: Compared): Difference {
  const parts = [first, second].map(({ squaredError, degreesOfFreedom }) => ({
    variance: squaredError,
    degreesOfFreedom,
  }));
  return {
    mean: first.mean - second.mean,
    squaredError: first.squaredError + second.squaredError,
    degreesOfFreedom: pooledDegreesOfFreedom(parts),
  };
}

type Wave = Pick<
  MeanEstimate,
  "mean" | "fraction" | "moderatedVariance" | "samplingVariance" | "roundingVariance" | "degreesOfFreedom"
>;

/**
 * Change of one department between two waves, later minus earlier, in the unit of the means. Most people answer both
 * times, so only answer wobble, people not seen, some turnover among the silent (`turnover`, in spreads) and a
 * difference in response (`nonResponse`, in spreads per unit of response) count.
 * The result is an estimate: `combineEstimates` takes the changes of both departments.
 *
 * @example
 * changeBetween({ mean: 60, fraction: 1, moderatedVariance: 144, samplingVariance: 2, roundingVariance: 0, degreesOfFreedom: 8 }, { mean: 65, fraction: 1, moderatedVariance: 144, samplingVariance: 2, roundingVariance: 0, degreesOfFreedom: 8 }, { turnover: 0.1, nonResponse: 0.25 }) // => {"mean":5,"samplingVariance":4,"nonResponse":0,"roundingVariance":0,"squaredError":4,"degreesOfFreedom":16}
 */
export function changeBetween(
  earlier: Wave,
  later: Wave,
  parameters: { turnover: number; nonResponse: number },
): Estimate {
  const parts = [earlier, later].map((wave) => ({
    variance:
      wave.samplingVariance + (parameters.turnover * (1 - wave.fraction)) ** 2 * wave.moderatedVariance,
    degreesOfFreedom: wave.degreesOfFreedom,
  }));
  const samplingVariance = parts.reduce((total, part) => total + part.variance, 0);
  const spread = Math.sqrt((earlier.moderatedVariance + later.moderatedVariance) / 2);
  const nonResponse = parameters.nonResponse * Math.abs(earlier.fraction - later.fraction) * spread;
  const roundingVariance = earlier.roundingVariance + later.roundingVariance;
  return {
    mean: later.mean - earlier.mean,
    samplingVariance,
    nonResponse,
    roundingVariance,
    squaredError: samplingVariance + nonResponse ** 2 + roundingVariance,
    degreesOfFreedom: pooledDegreesOfFreedom(parts),
  };
}

/**
 * Probability of a difference at least this large, in either direction, if there were none: 0..1.
 * Null when difference and error are both 0, or the error is undefined.
 *
 * @example
 * differenceProbability({ mean: 0, squaredError: 4, degreesOfFreedom: 8 }) // => 1
 * differenceProbability({ mean: 2, squaredError: 4, degreesOfFreedom: 1 }) // ~> 0.5
 * differenceProbability({ mean: 0, squaredError: 0, degreesOfFreedom: 8 }) // => null
 */
export function differenceProbability(difference: Difference): number | null {
  const t = difference.mean / Math.sqrt(difference.squaredError);
  return studentTTwoSided(t, difference.degreesOfFreedom);
}
