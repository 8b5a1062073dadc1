import type { DimensionId } from "~/domain/instrument";
import {
  CONFIDENCE_LEVEL,
  DETECTION_POWER,
  FALSE_ALARM_RATE,
  NO_REAL_CHANGE,
  NON_RESPONSE,
  NON_RESPONSE_DRIFT,
  SMALLEST_CLEAR_CHANGE,
} from "~/domain/method";
import { changeBetween, type Difference, differenceProbability } from "~/domain/statistics/comparisons";
import { studentTQuantile } from "~/domain/statistics/distributions/student-t";
import { combineEstimates, type Estimate, meanInterval } from "~/domain/statistics/intervals";
import { holmAdjust } from "~/domain/statistics/multiplicity";
import { withMood } from "./common-mood";
import { isExact } from "./estimates";
import type { ChangeReading, ChangeVerdict } from "./report";
import type { BothScores, DepartmentScore, ReleasedScores, WaveScores } from "./wave-scores";

type Unavailable = Extract<ChangeReading, { kind: "unavailable" }>;
export type Change =
  | {
      kind: "difference";
      difference: Estimate /** Then it is never called clear. */;
      responseMoved?: boolean;
    }
  | Unavailable;

/**
 * Change of one department's score, later minus earlier, with its error; mostly the same people answer both times.
 *
 * @example
 * changeOf({ kind: "withheld", reason: "closed-early" }, { kind: "withheld", reason: "too-few-answers" }) // => {"kind":"unavailable","reason":"too-few-answers"}
 */
export function changeOf(earlier: DepartmentScore, later: DepartmentScore): Change {
  if (later.kind === "withheld") return { kind: "unavailable", reason: later.reason };
  if (earlier.kind === "withheld") return { kind: "unavailable", reason: earlier.reason };
  if (!isExact(earlier) || !isExact(later)) return { kind: "unavailable", reason: "end-band" };
  const parameters = { turnover: NON_RESPONSE_DRIFT, nonResponse: NON_RESPONSE };
  return { kind: "difference", difference: changeBetween(earlier.error, later.error, parameters) };
}

/**
 * Change of the mean of both departments, equally weighted.
 *
 * @example
 * changeOfBoth(sample.scores.departments, sample.scores.departments).kind // => "difference"
 */
export function changeOfBoth(earlier: BothScores, later: BothScores): Change {
  const first = changeOf(earlier[0], later[0]);
  const second = changeOf(earlier[1], later[1]);
  if (first.kind === "unavailable") return first;
  if (second.kind === "unavailable") return second;
  return {
    kind: "difference",
    difference: combineEstimates([0.5, 0.5], [first.difference, second.difference]),
  };
}

/**
 * Change of what the headline reads: of both departments, or of everybody in one pool where the departments leave only
 * bounds and both waves released the pool.
 *
 * @example
 * changeOfHeadline(sample.scores, sample.scores).kind // => "difference"
 */
export function changeOfHeadline(earlier: ReleasedScores, later: ReleasedScores): Change {
  const change = changeOfBoth(earlier.departments, later.departments);
  const bounded = change.kind === "unavailable" && change.reason === "end-band";
  return bounded && earlier.pooled && later.pooled ? changeOf(earlier.pooled, later.pooled) : change;
}

/**
 * Change of one dimension, both departments together; where only one of the waves asked about it, there is none.
 *
 * @example
 * changeOfDimension(sample.scores, sample.scores, "tools") // => {"kind":"unavailable","reason":"other-instrument"}
 */
export function changeOfDimension(earlier: WaveScores, later: WaveScores, dimension: DimensionId): Change {
  const [before, after] = [earlier.dimensions[dimension], later.dimensions[dimension]];
  if (!before || !after) return { kind: "unavailable", reason: "other-instrument" };
  return changeOfBoth(before.departments, after.departments);
}

/**
 * Verdicts on changes that are read together; Holm's adjustment over all of them, the unavailable ones included.
 *
 * "clear-change": the (adjusted) interval excludes 0 and the change is at least 3 points. "no-real-change": the
 * whole 95 % interval lies within 5 points either way. Otherwise "too-little-data". Clear is tested first; what would be
 * clear but for a moved response rate is "too-little-data" and says so.
 *
 * @example
 * readChanges([{ kind: "unavailable", reason: "end-band" }]) // => [{"kind":"unavailable","reason":"end-band"}]
 */
export function readChanges(changes: readonly Change[]): ChangeReading[] {
  const adjusted = holmAdjust(
    changes.map((change) =>
      change.kind === "difference" ? (differenceProbability(change.difference) ?? 1) : 1,
    ),
  );
  return changes.map((change, index) => {
    if (change.kind === "unavailable") return change;
    const { mean, squaredError, degreesOfFreedom } = change.difference;
    const interval = meanInterval(mean, squaredError, degreesOfFreedom, CONFIDENCE_LEVEL);
    if (!interval) throw new RangeError("readChanges requires changes with an error");
    const clear = (adjusted[index] ?? 1) < FALSE_ALARM_RATE && Math.abs(mean) >= SMALLEST_CLEAR_CHANGE;
    const read = { kind: "change", difference: mean, ...interval } as const;
    return clear && change.responseMoved
      ? { ...read, verdict: "too-little-data", because: "response-moved" }
      : { ...read, verdict: verdictOf(clear, interval) };
  });
}

/**
 * One change on its own.
 *
 * @example
 * readChange({ kind: "unavailable", reason: "end-band" }) // => {"kind":"unavailable","reason":"end-band"}
 */
export function readChange(change: Change): ChangeReading {
  const [reading] = readChanges([change]);
  if (!reading) throw new RangeError("readChange requires a change");
  return reading;
}

/**
 * The smallest change of the mean of both departments that would be flagged four times out of five, points, if the
 * next wave had as many respondents as this one. Null when a department is withheld. `methodVersion` is that of the wave.
 *
 * @example
 * smallestDetectableChange([{ kind: "withheld", reason: "closed-early" }, { kind: "withheld", reason: "closed-early" }], "2.0") // => null
 */
export function smallestDetectableChange([first, second]: BothScores, methodVersion: string): number | null {
  if (first.kind === "withheld" || second.kind === "withheld") return null;
  const parameters = { turnover: NON_RESPONSE_DRIFT, nonResponse: NON_RESPONSE };
  const again = [first.error, second.error].map((error) => changeBetween(error, error, parameters));
  return detectable(withMood(combineEstimates([0.5, 0.5], again), methodVersion));
}

function detectable({ squaredError, degreesOfFreedom }: Difference): number | null {
  const flagged = studentTQuantile(1 - FALSE_ALARM_RATE / 2, degreesOfFreedom);
  const power = studentTQuantile(DETECTION_POWER, degreesOfFreedom);
  if (flagged === null || power === null) return null;
  const error = Math.sqrt(squaredError);
  return Math.max(flagged * error, SMALLEST_CLEAR_CHANGE) + power * error;
}

function verdictOf(clear: boolean, { low, high }: { low: number; high: number }): ChangeVerdict {
  if (clear) return "clear-change";
  return low > -NO_REAL_CHANGE && high < NO_REAL_CHANGE ? "no-real-change" : "too-little-data";
}
