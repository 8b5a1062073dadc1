import type { Release } from "~/domain/disclosure/release";
import { isMethodOne, RESPONSE_SHIFT } from "~/domain/method";
import { responseRate } from "~/domain/participation";
import { asBetweenWaves } from "./between-waves";
import type { Change } from "./change";

/** Guards a difference of two rates that is meant to be exactly .15. */
const RATE_SLACK = 1e-9;

const BOTH_DEPARTMENTS: readonly (0 | 1)[] = [0, 1];

/**
 * A change of scores as one between two waves: with the mood of both days and the silent in its error, and marked where
 * the response rate of a department it rests on moved by 15 percentage points or more. Read by the method of the later
 * wave; method 1 knew none of this.
 *
 * @example
 * changeBetweenWaves({ kind: "unavailable", reason: "end-band" }, sample.release, sample.release) // => {"kind":"unavailable","reason":"end-band"}
 */
export function changeBetweenWaves(
  change: Change,
  earlier: Release,
  later: Release,
  departments: readonly (0 | 1)[] = BOTH_DEPARTMENTS,
): Change {
  if (change.kind === "unavailable" || isMethodOne(later.methodVersion)) return change;
  const responseMoved = departments.some((department) => responseMovedBetween(earlier, later, department));
  const difference = asBetweenWaves(change.difference, change.silent, later.methodVersion);
  return { ...change, difference, ...(responseMoved ? { responseMoved } : {}) };
}

/**
 * Whether a department's response rate moved by 15 percentage points or more; false where one is not shown.
 *
 * @example
 * responseMovedBetween(sample.release, sample.release, 0) // => false
 */
export function responseMovedBetween(earlier: Release, later: Release, department: 0 | 1): boolean {
  const [from, to] = [responseRateOf(earlier, department), responseRateOf(later, department)];
  return from !== null && to !== null && Math.abs(to - from) >= RESPONSE_SHIFT - RATE_SLACK;
}

/**
 * Share of a department's invited people who answered, 0-1; null where it may not be shown apart.
 *
 * @example
 * responseRateOf(sample.release, 0) // ~> 0.857142857
 */
export function responseRateOf(release: Release, department: 0 | 1): number | null {
  const { respondents, invited } = release.departments[department];
  return respondents === null ? null : responseRate(respondents, invited);
}
