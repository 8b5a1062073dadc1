import { CONFIDENCE_LEVEL, HIGHEST_SCORE, LOWEST_SCORE } from "~/domain/method";
import { meanInterval } from "~/domain/statistics/intervals";
import type { Estimate } from "./report";

export type RollUp = { estimate: Estimate & { kind: "estimate" }; of: number };

/**
 * Several relationships read together: the plain mean of their released overall scores, points 20-100, each weighing
 * the same. Rosters must be disjoint.
 *
 * It is computed from released scores alone and leaves out every relationship that has none, so no total stands beside
 * its parts with somebody hidden in between. Scores known only to an end band are left out too. null below two.
 *
 * @example
 * rollUp([]) // => null
 */
export function rollUp(scores: readonly Estimate[]): RollUp | null {
  const known = scores.flatMap((score) => (score.kind === "estimate" ? [score] : []));
  if (known.length < 2) return null;
  const mean = known.reduce((sum, { score }) => sum + score, 0) / known.length;
  const squaredError =
    known.reduce((sum, { standardError }) => sum + standardError ** 2, 0) / known.length ** 2;
  const interval = meanInterval(mean, squaredError, null, CONFIDENCE_LEVEL);
  if (!interval) return null;
  return {
    of: known.length,
    estimate: {
      kind: "estimate",
      score: mean,
      low: Math.max(LOWEST_SCORE, interval.low),
      high: Math.min(HIGHEST_SCORE, interval.high),
      standardError: Math.sqrt(squaredError),
      degreesOfFreedom: null,
    },
  };
}
