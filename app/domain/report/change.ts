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
import { asBetweenWaves, silentIn } from "./between-waves";
import { isExact, type Measured, mixture, toEstimate } from "./estimates";
import type { ChangeReading, ChangeVerdict } from "./report";
import {
  type BothScores,
  type DepartmentScore,
  EQUAL_WEIGHTS,
  type ReleasedScores,
  type WaveScores,
} from "./wave-scores";

type Range = { low: number; high: number };
type Unavailable = Extract<ChangeReading, { kind: "unavailable" }>;

/**
 * How a score moved between two waves, later minus earlier, points. Where the response rate moved, it is never called clear.
 * `silent`, squared points, is what the silent of both waves add where they are further apart than usual.
 */
export type Change =
  | { kind: "difference"; difference: Estimate; silent: number; responseMoved?: boolean }
  /**
   * A score known only within bounds went into it. `difference` is the one that is hardest to tell from none; `range`
   * is what the released scores leave open, `likely` the same with the interval of a score that is known exactly.
   */
  | {
      kind: "bounded";
      difference: Estimate;
      silent: number;
      range: Range;
      likely: Range;
      responseMoved?: boolean;
    }
  | Unavailable;

const PARAMETERS = { turnover: NON_RESPONSE_DRIFT, nonResponse: NON_RESPONSE };

/**
 * Change of one department's score, later minus earlier, with its error; mostly the same people answer both times.
 *
 * @example
 * changeOf({ kind: "withheld", reason: "closed-early" }, { kind: "withheld", reason: "too-few-answers" }) // => {"kind":"unavailable","reason":"too-few-answers"}
 */
export function changeOf(earlier: DepartmentScore, later: DepartmentScore): Change {
  if (later.kind === "withheld") return { kind: "unavailable", reason: later.reason };
  if (earlier.kind === "withheld") return { kind: "unavailable", reason: earlier.reason };
  const difference = changeBetween(earlier.error, later.error, PARAMETERS);
  return changeBy(earlier, later, difference, silentIn([earlier.error, later.error]));
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
  const [before, after] = [mixture(EQUAL_WEIGHTS, earlier), mixture(EQUAL_WEIGHTS, later)];
  if (before.kind === "withheld" || after.kind === "withheld")
    throw new RangeError("changeOfBoth requires the scores that it compared");
  const difference = combineEstimates(EQUAL_WEIGHTS, [first.difference, second.difference]);
  return changeBy(before, after, difference, silentOfBoth(first.silent, second.silent));
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
  const bounded =
    change.kind === "bounded" || (change.kind === "unavailable" && change.reason === "end-band");
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
 * Of scores known only within bounds, the change that is hardest to tell from none is judged. Where it is clear, it is
 * at least as large as the distance from the bound of the one score to the bound, or the interval, of the other; where
 * neither verdict is certain, it is unavailable.
 *
 * @example
 * readChanges([{ kind: "unavailable", reason: "end-band" }]) // => [{"kind":"unavailable","reason":"end-band"}]
 */
export function readChanges(changes: readonly Change[]): ChangeReading[] {
  const adjusted = holmAdjust(
    changes.map((change) =>
      change.kind === "unavailable" ? 1 : (differenceProbability(change.difference) ?? 1),
    ),
  );
  return changes.map((change, index) => {
    if (change.kind === "unavailable") return change;
    const { mean } = change.difference;
    const clear = (adjusted[index] ?? 1) < FALSE_ALARM_RATE && Math.abs(mean) >= SMALLEST_CLEAR_CHANGE;
    return change.kind === "difference" ? readDifference(change, clear) : readBounded(change, clear);
  });
}

function readDifference(
  { difference, responseMoved }: Extract<Change, { kind: "difference" }>,
  clear: boolean,
): ChangeReading {
  const interval = intervalAround(difference.mean, difference);
  const read = { kind: "change", difference: difference.mean, ...interval } as const;
  return clear && responseMoved
    ? { ...read, verdict: "too-little-data", because: "response-moved" }
    : { ...read, verdict: verdictOf(clear, interval) };
}

function readBounded(change: Extract<Change, { kind: "bounded" }>, clear: boolean): ChangeReading {
  const { difference, range, likely, responseMoved } = change;
  if (clear && !responseMoved && (likely.low > 0 || likely.high < 0))
    return { kind: "bounded", ...likely, verdict: "clear-change" };
  const whole = {
    low: intervalAround(range.low, difference).low,
    high: intervalAround(range.high, difference).high,
  };
  return verdictOf(false, whole) === "no-real-change"
    ? { kind: "bounded", ...whole, verdict: "no-real-change" }
    : { kind: "unavailable", reason: "end-band" };
}

function intervalAround(mean: number, { squaredError, degreesOfFreedom }: Estimate): Range {
  const interval = meanInterval(mean, squaredError, degreesOfFreedom, CONFIDENCE_LEVEL);
  if (!interval) throw new RangeError("readChanges requires changes with an error");
  return interval;
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
  const again = [first.error, second.error].map((error) => changeBetween(error, error, PARAMETERS));
  const silent = silentOfBoth(silentIn([first.error, first.error]), silentIn([second.error, second.error]));
  return detectable(asBetweenWaves(combineEstimates(EQUAL_WEIGHTS, again), silent, methodVersion));
}

function changeBy(earlier: Measured, later: Measured, difference: Estimate, silent: number): Change {
  if (isExact(earlier) && isExact(later)) return { kind: "difference", difference, silent };
  const range = { low: later.low - earlier.high, high: later.high - earlier.low };
  const least = range.low > 0 ? range.low : Math.min(range.high, 0);
  const [before, after] = [toEstimate(earlier), toEstimate(later)];
  if (before.kind === "withheld" || after.kind === "withheld")
    throw new RangeError("changeBy requires measured scores");
  const likely = { low: after.low - before.high, high: after.high - before.low };
  return { kind: "bounded", difference: { ...difference, mean: least }, silent, range, likely };
}

function silentOfBoth(first: number, second: number): number {
  return EQUAL_WEIGHTS[0] ** 2 * first + EQUAL_WEIGHTS[1] ** 2 * second;
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
