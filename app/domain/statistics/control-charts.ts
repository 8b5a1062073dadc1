import { mean } from "./descriptive";
import type { Interval } from "./intervals";

/**
 * Exponentially weighted moving averages, one per value, beginning from `start`:
 * z = lambda x + (1 - lambda) z before. Range: 0 < lambda <= 1; throws RangeError elsewhere. Source: Roberts (1959).
 *
 * @example
 * movingAverages([52, 47], { lambda: 0.5, start: 50 }) // => [51, 49]
 */
export function movingAverages(
  values: readonly number[],
  { lambda, start }: { lambda: number; start: number },
): number[] {
  if (!(lambda > 0 && lambda <= 1)) throw new RangeError("movingAverages requires 0 < lambda <= 1");
  let average = start;
  return values.map((value) => {
    average = lambda * value + (1 - lambda) * average;
    return average;
  });
}

/**
 * Limits an EWMA keeps to in the long run when nothing changes: centre +- width x sd x sqrt(lambda / (2 - lambda)).
 * `standardDeviation` is that of one value. Source: NIST/SEMATECH e-Handbook 6.3.2.4.
 *
 * @example
 * movingAverageLimits({ centre: 50, standardDeviation: 3, lambda: 0.2, width: 3 }) // ~> {"low":47,"high":53}
 */
export function movingAverageLimits(chart: {
  centre: number;
  standardDeviation: number;
  lambda: number;
  width: number;
}): Interval {
  const half = chart.width * chart.standardDeviation * Math.sqrt(chart.lambda / (2 - chart.lambda));
  return { low: chart.centre - half, high: chart.centre + half };
}

export type ChartPoint = { average: number; low: number; high: number; outside: boolean };

/**
 * EWMA chart with limits from each value's own standard error: the squared error of an average is
 * lambda^2 SE^2 + (1 - lambda)^2 times the one before. `start` is the known centre line.
 * Throws RangeError unless there is one standard error per value.
 *
 * @example
 * movingAverageChart([50, 60], [2, 2], { lambda: 0.5, start: 50, width: 2 }) // ~> [{"average":50,"low":48,"high":52,"outside":false},{"average":55,"low":47.76393202,"high":52.23606798,"outside":true}]
 */
export function movingAverageChart(
  values: readonly number[],
  standardErrors: readonly number[],
  { lambda, start, width }: { lambda: number; start: number; width: number },
): ChartPoint[] {
  if (values.length !== standardErrors.length) {
    throw new RangeError("movingAverageChart requires one standard error per value");
  }
  let squaredError = 0;
  return movingAverages(values, { lambda, start }).map((average, i) => {
    squaredError = (lambda * standardErrors[i]!) ** 2 + (1 - lambda) ** 2 * squaredError;
    const half = width * Math.sqrt(squaredError);
    return { average, low: start - half, high: start + half, outside: Math.abs(average - start) > half };
  });
}

/** Expected moving range of two normal values, in standard deviations. */
const D2 = 1.128;

export type IndividualsChart = { centre: number; meanMovingRange: number; low: number; high: number };

/**
 * XmR chart of individual values: centre line, mean moving range and natural process limits
 * centre +- 3 / 1.128 x mean moving range, in the unit of the values. Null below two values.
 * Source: Wheeler & Chambers (1992).
 *
 * @example
 * individualsChart([10, 12, 11]) // ~> {"centre":11,"meanMovingRange":1.5,"low":7.010638297872341,"high":14.98936170212766}
 * individualsChart([10]) // => null
 */
export function individualsChart(values: readonly number[]): IndividualsChart | null {
  const centre = mean(values);
  const meanMovingRange = mean(values.slice(1).map((value, i) => Math.abs(value - values[i]!)));
  if (centre === null || meanMovingRange === null) return null;
  const half = (3 / D2) * meanMovingRange;
  return { centre, meanMovingRange, low: centre - half, high: centre + half };
}
