import type { Release } from "~/domain/disclosure/release";
import { isMethodOne } from "~/domain/method";
import { guardedHeadline } from "./method-one";
import { type HeadlineForm, STAGES, type Stage, type StageReading, type UnguardedReading } from "./report";
import { NOTHING_REMEMBERED, nextStageReading } from "./stage-history";
import { STAGE_RULE, stageRuleOf } from "./stage-rule";
import { isSaidPlainly } from "./sureness";
import { type ReleasedScores, scoresOf } from "./wave-scores";

/** A release and what is computed from it; null for a wave without one. */
export type HeadlineWave = { release: Release; scores: ReleasedScores } | null;

/**
 * What the report of each wave says on top, the waves oldest first: the words of report, trends, home, plan and advice
 * are made from this and from nothing else.
 *
 * @example
 * readHeadlines([null]) // => [{"kind":"withheld","reason":"closed-early"}]
 */
export function readHeadlines(waves: readonly HeadlineWave[]): StageReading[] {
  let memory = NOTHING_REMEMBERED;
  let asked: string | null = null;
  return waves.map((wave): StageReading => {
    // A stage stands only among waves that asked the same.
    if (wave && asked !== null && wave.release.instrumentVersion !== asked) memory = NOTHING_REMEMBERED;
    asked = wave?.release.instrumentVersion ?? asked;
    const version = wave?.release.methodVersion;
    const rule = version === undefined ? STAGE_RULE : stageRuleOf(version);
    const next = nextStageReading(memory, wave?.scores.overall ?? null, rule);
    memory = next.memory;
    return wave && isMethodOne(wave.release.methodVersion)
      ? guardedHeadline(next.reading, wave.release)
      : inWords(next.reading, isSaidPlainly(memory.sureness));
  });
}

/** With what is said of it, which is the same for a value and for bounds wherever these leave the same. */
function inWords(reading: UnguardedReading, plain: boolean): StageReading {
  const form = formOf(placeSaid(reading), plain);
  return form ? { ...reading, form } : reading;
}

function formOf(place: ReturnType<typeof placeSaid>, plain: boolean): HeadlineForm | null {
  if (place === null) return null;
  switch (STAGES.indexOf(place.upper) - STAGES.indexOf(place.lower)) {
    case 0:
      return { says: plain ? "plainly" : "tentatively", stage: place.lower };
    case 1:
      return { says: "either", ...place };
    default:
      return null;
  }
}

/**
 * The same from the releases alone.
 *
 * @example
 * headlinesOf([null, null]).length // => 2
 */
export function headlinesOf(releases: readonly (Release | null)[]): StageReading[] {
  return readHeadlines(releases.map((release) => release && { release, scores: scoresOf(release) }));
}

/**
 * The part of the scale that a headline puts forward, both ends included: what stays the same while "is Defined"
 * becomes "is still Defined". null where no stage is said.
 *
 * @example
 * placeSaid({ kind: "at-least", stage: "aligned" }) // => {"lower":"aligned","upper":"integrated"}
 */
export function placeSaid(reading: StageReading): { lower: Stage; upper: Stage } | null {
  switch (reading.kind) {
    case "withheld":
      return null;
    case "at-least":
      return { lower: reading.stage, upper: "integrated" };
    case "at-most":
      return { lower: "undefined", upper: reading.stage };
    case "border":
    case "between":
      return { lower: reading.lower, upper: reading.upper };
    case "guarded":
      return { lower: "defined", upper: reading.majority === "unknown" ? "integrated" : "defined" };
    case "named":
    case "unchanged":
    case "held":
      return { lower: reading.stage, upper: reading.stage };
  }
}
