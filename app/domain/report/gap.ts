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
} from "./estimates";
import type { GapReading } from "./report";
import type { BothScores } from "./wave-scores";

/**
 * Gaps between the two departments, first minus second, read together: Holm's adjustment over all of them keeps the
 * chance of naming any gap that is none at one in twenty. A gap is named from 5 points. Where an end band is
 * involved, the smallest gap that remains possible is judged. Gaps that are withheld still count in the adjustment.
 *
 * @example
 * readGaps([]) // => []
 */
export function readGaps(pairs: readonly BothScores[]): GapReading[] {
  const gaps = pairs.map(([first, second]) => gapOf(first, second));
  const adjusted = holmAdjust(gaps.map(probabilityOfNone));
  return gaps.map((gap, index) => {
    const least = gap.kind === "withheld" ? 0 : leastDifference(gap).mean;
    const named = (adjusted[index] ?? 1) < FALSE_ALARM_RATE && Math.abs(least) >= NAMED_GAP;
    return {
      estimate: toEstimate(gap, DIFFERENCE_LIMITS),
      named,
      higher: named ? (least > 0 ? 0 : 1) : null,
    };
  });
}

/**
 * One gap on its own.
 *
 * @example
 * readGap([{ kind: "withheld", reason: "closed-early" }, { kind: "withheld", reason: "closed-early" }]).named // => false
 */
export function readGap(scores: BothScores): GapReading {
  const [reading] = readGaps([scores]);
  if (!reading) throw new RangeError("readGap requires two scores");
  return reading;
}

function probabilityOfNone(gap: Measured | Withheld): number {
  return gap.kind === "withheld" ? 1 : (differenceProbability(leastDifference(gap)) ?? 1);
}
