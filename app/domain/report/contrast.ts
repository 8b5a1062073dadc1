import type { Release } from "~/domain/disclosure/release";
import type { Instrument } from "~/domain/instrument";
import {
  CONFIDENCE_LEVEL,
  FALSE_ALARM_RATE,
  ITEM_CONTRAST_FROM,
  SMALLEST_CLEAR_CHANGE,
} from "~/domain/method";
import { differenceProbability } from "~/domain/statistics/comparisons";
import { meanInterval } from "~/domain/statistics/intervals";
import { squaredMood } from "./between-waves";
import type { PastRelease } from "./build-report";
import { type ContrastEstimate, contrastOfDimensions, contrastOfItems } from "./contrast-estimates";

export type ContrastVerdict =
  | "moved-more"
  | "moved-less"
  | "moved-with-everything"
  | "inside-noise"
  | "too-early";

export type ContrastReading =
  | { verdict: "too-early" }
  /** The targeted topics cannot be compared: withheld, or known only to an end band. */
  | { verdict: "unavailable" }
  | {
      verdict: Exclude<ContrastVerdict, "too-early">;
      /** Wave from which the change is measured: another one than the wave that made you choose. */
      baseline: { waveId: string; quarter: string };
      /** Whether single items or whole dimensions were compared. */
      basis: "items" | "dimensions";
      /** Change of the targeted topics, points. */
      targeted: number;
      /** Change of the others, points. */
      others: number;
      /** Targeted less others with its 95 % interval, points. */
      difference: number;
      low: number;
      high: number;
    };

/**
 * What moved after an action: its targeted items against all others, both departments together, from the last wave
 * before the one that made you choose (`chosenAfter`) to the last wave of all, oldest first.
 *
 * Measuring from the choosing wave itself would find progress in pure chance, because what is chosen looked low
 * there by chance too. Without an earlier wave, or without a later one, it is too early to say.
 *
 * The verdict says what the interval says: "moved-more" where the 95 % interval of the difference to the others lies
 * above 0, "moved-less" where it lies below. Where it holds 0: "moved-with-everything" if both clearly changed the same
 * way by 3 points or more, else "inside-noise".
 *
 * @example
 * readContrast({ instrument: sample.instrument, releases: [{ waveId: "w1", quarter: "2026-Q1", release: sample.release }], chosenAfter: "w1", targetedItems: ["trust-1"] }) // => {"verdict":"too-early"}
 */
export function readContrast(input: {
  instrument: Instrument;
  releases: readonly PastRelease[];
  chosenAfter: string;
  targetedItems: readonly string[];
}): ContrastReading {
  const { instrument, releases, chosenAfter, targetedItems } = input;
  const chosen = releases.findIndex(({ waveId }) => waveId === chosenAfter);
  const now = releases.at(-1)?.release;
  if (chosen < 0 || chosen === releases.length - 1 || !now) return { verdict: "too-early" };
  const before = releases.slice(0, chosen).findLast((wave) => comparable(wave.release, now));
  if (!before?.release) return { verdict: "too-early" };

  const itemsCarryIt = [before.release, now].every((release) =>
    release.departments.every(({ respondents }) => (respondents ?? 0) >= ITEM_CONTRAST_FROM),
  );
  const byItems = itemsCarryIt
    ? contrastOfItems(instrument, before.release, now, new Set(targetedItems))
    : null;
  const estimate = byItems ?? contrastOfDimensions(instrument, before.release, now, new Set(targetedItems));
  if (!estimate) return { verdict: "unavailable" };
  const baseline = { waveId: before.waveId, quarter: before.quarter };
  return {
    ...judge(estimate, squaredMood(now.methodVersion)),
    baseline,
    basis: byItems ? "items" : "dimensions",
  };
}

/** The common mood cancels in the difference, not in what the targeted topics did. */
function judge(estimate: ContrastEstimate, mood: number) {
  const { targeted, others, squaredError } = estimate;
  const difference = targeted.mean - others;
  const interval = meanInterval(difference, squaredError, null, CONFIDENCE_LEVEL);
  if (!interval) throw new RangeError("readContrast requires an error");
  const large = Math.abs(targeted.mean) >= SMALLEST_CLEAR_CHANGE;
  const moved = { ...targeted, squaredError: targeted.squaredError + mood };
  const clear = (differenceProbability(moved) ?? 1) < FALSE_ALARM_RATE;
  const numbers = { targeted: targeted.mean, others, difference, ...interval };
  if (interval.low > 0) return { verdict: "moved-more" as const, ...numbers };
  if (interval.high < 0) return { verdict: "moved-less" as const, ...numbers };
  const together = others * Math.sign(targeted.mean) >= SMALLEST_CLEAR_CHANGE;
  const both = large && clear && together;
  return { verdict: both ? ("moved-with-everything" as const) : ("inside-noise" as const), ...numbers };
}

/** Same instrument, both departments shown. */
function comparable(release: Release | null, now: Release): boolean {
  return (
    release?.instrumentVersion === now.instrumentVersion &&
    release.departments.every(({ respondents }) => respondents !== null)
  );
}
