import { FALSE_ALARM_RATE, NAMED_GAP } from "~/domain/method";
import { differenceProbability } from "~/domain/statistics/comparisons";
import { holmAdjust } from "~/domain/statistics/multiplicity";
import {
  DIFFERENCE_LIMITS,
  gapOf,
  leastDifference,
  type Measured,
  toEstimate,
  type Withheld,
  wholeInterval,
} from "./estimates";
import type { GapReading } from "./report";
import type { BothScores } from "./wave-scores";

/**
 * Gaps between the two departments, first minus second, read together: Holm's adjustment over all of them keeps the
 * chance of naming any gap that is none at one in twenty. A gap is clear from 5 points; where an end band is
 * involved, the smallest gap that remains possible is judged. There is no real difference where the whole interval,
 * around everything that remains possible, lies within 5 points. Gaps that are withheld still count in the adjustment.
 *
 * @example
 * readGaps([]) // => []
 */
export function readGaps(pairs: readonly BothScores[]): GapReading[] {
  const gaps = pairs.map(([first, second]) => gapOf(first, second));
  const adjusted = holmAdjust(gaps.map(probabilityOfNone));
  return gaps.map((gap, index) => {
    const estimate = toEstimate(gap, DIFFERENCE_LIMITS);
    if (gap.kind === "withheld") return { estimate, verdict: "too-little-data", atMost: null, higher: null };
    const least = leastDifference(gap).mean;
    if ((adjusted[index] ?? 1) < FALSE_ALARM_RATE && Math.abs(least) >= NAMED_GAP)
      return { estimate, verdict: "clear-difference", atMost: null, higher: least > 0 ? 0 : 1 };
    const { low, high } = wholeInterval(gap);
    const atMost = Math.max(Math.abs(low), Math.abs(high));
    return atMost < NAMED_GAP
      ? { estimate, verdict: "no-real-difference", atMost, higher: null }
      : { estimate, verdict: "too-little-data", atMost: null, higher: null };
  });
}

/**
 * One gap on its own.
 *
 * @example
 * readGap([{ kind: "withheld", reason: "closed-early" }, { kind: "withheld", reason: "closed-early" }]).verdict // => "too-little-data"
 */
export function readGap(scores: BothScores): GapReading {
  const [reading] = readGaps([scores]);
  if (!reading) throw new RangeError("readGap requires two scores");
  return reading;
}

function probabilityOfNone(gap: Measured | Withheld): number {
  return gap.kind === "withheld" ? 1 : (differenceProbability(leastDifference(gap)) ?? 1);
}
