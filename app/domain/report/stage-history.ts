import { FORGOTTEN_AFTER_WITHHELD, NAMING_PROBABILITY } from "~/domain/method";
import { isExact, type Measured, type Withheld } from "./estimates";
import {
  STAGES,
  type Stage,
  type StageProbabilities,
  type StageReading,
  type UnguardedReading,
} from "./report";
import { borderOf, inSteps, mostProbable, namedStage, stageProbabilities, stageRange } from "./stages";

/** What later waves know of earlier ones: the stage that stands, and how many waves in a row were withheld since. */
export type StageMemory = { stage: Stage | null; withheld: number };

/**
 * The stage of the last of several waves, oldest first; null stands for a wave without a release.
 *
 * Hysteresis: a stage, once named, stands until another one has a probability of .80, or until two waves in a row
 * were withheld. Without a standing stage a score between two is worded as their border.
 *
 * @example
 * readStage([null]) // => {"kind":"withheld","reason":"closed-early"}
 */
export function readStage(scores: readonly (Measured | Withheld | null)[]): UnguardedReading {
  let memory: StageMemory = { stage: null, withheld: 0 };
  let reading: UnguardedReading = { kind: "withheld", reason: "closed-early" };
  for (const score of scores) ({ reading, memory } = nextStageReading(memory, score));
  return reading;
}

type Further = { reading: UnguardedReading; memory: StageMemory };

/**
 * One wave further: how its score reads after what came before.
 *
 * @example
 * nextStageReading({ stage: "defined", withheld: 0 }, null).memory // => {"stage":"defined","withheld":1}
 */
export function nextStageReading(before: StageMemory, score: Measured | Withheld | null): Further {
  if (!score || score.kind === "withheld") {
    const withheld = before.withheld + 1;
    return {
      reading: { kind: "withheld", reason: score?.reason ?? "closed-early" },
      memory: { stage: withheld >= FORGOTTEN_AFTER_WITHHELD ? null : before.stage, withheld },
    };
  }
  return isExact(score) ? readExact(before, score) : readBounded(before, score);
}

function readExact(before: StageMemory, score: Measured): Further {
  const exact = stageProbabilities(score.error);
  const named = namedStage(exact);
  const probabilities = inSteps(exact);
  const memory = { stage: named ?? before.stage, withheld: 0 };
  if (named) return { memory, reading: { kind: "named", stage: named, probabilities } };
  if (before.stage) {
    const leaning = mostProbable(exact);
    return { memory, reading: { kind: "unchanged", stage: before.stage, leaning, probabilities } };
  }
  return { memory, reading: { kind: "border", ...borderOf(exact), probabilities } };
}

function readBounded(before: StageMemory, score: Measured): Further {
  const at = (mean: number) => ({ ...score.error, mean });
  const { lower, upper } = stageRange(at(score.low), at(score.high));
  const certain = lower === upper ? lower : null;
  const stillPossible =
    before.stage && rank(before.stage) >= rank(lower) && rank(before.stage) <= rank(upper);
  const memory = { stage: certain ?? (stillPossible ? before.stage : null), withheld: 0 };
  if (certain) return { memory, reading: { kind: "between", lower, upper } };
  if (upper === "integrated" && lower !== "undefined") {
    return { memory, reading: { kind: "at-least", stage: lower } };
  }
  if (lower === "undefined" && upper !== "integrated") {
    return { memory, reading: { kind: "at-most", stage: upper } };
  }
  return { memory, reading: { kind: "between", lower, upper } };
}

/** What is known of "more than half of the answers that entered the score are favourable". */
export type Majority = {
  /** The released bit; null where it may not be said. */
  said: boolean | null;
  /** As far as all released figures tell; null where they do not. */
  seems: boolean | null;
};

/**
 * The neutrality guard, for the organisation's stage: all-midpoint answers score 60, so Aligned and Integrated are
 * only named when more than half of those answers are favourable. Where the release says that they are not, it is
 * Defined; where it may not say, it is Defined at least. It takes effect at once and leaves no trace in the history.
 *
 * @example
 * guardNeutrality({ kind: "at-least", stage: "aligned" }, { said: false, seems: false }).kind // => "guarded"
 */
export function guardNeutrality(reading: UnguardedReading, { said, seems }: Majority): StageReading {
  if (said ?? seems) return reading;
  const wouldBe = claimsBeyondDefined(reading);
  if (!wouldBe) return reading;
  const probabilities = probabilitiesOf(reading);
  if (probabilities && probabilities.undefined > 1 - NAMING_PROBABILITY) {
    return { kind: "border", lower: "undefined", upper: "defined", probabilities };
  }
  const majority = said === false ? "not-favourable" : "unknown";
  return { kind: "guarded", stage: "defined", majority, alone: reading, wouldBe, probabilities };
}

/** The stage above Defined that a wording puts forward, or null. */
function claimsBeyondDefined(reading: UnguardedReading): Stage | null {
  const beyond = (stage: Stage) => (rank(stage) > rank("defined") ? stage : null);
  if (reading.kind === "named" || reading.kind === "at-least") return beyond(reading.stage);
  if (reading.kind === "unchanged") {
    return beyond(reading.stage) ?? (reading.stage === "defined" ? beyond(reading.leaning) : null);
  }
  if (reading.kind === "border") return beyond(reading.upper);
  if (reading.kind === "between") return reading.lower === "undefined" ? null : beyond(reading.upper);
  return null;
}

function probabilitiesOf(reading: UnguardedReading): StageProbabilities | null {
  return "probabilities" in reading ? reading.probabilities : null;
}

function rank(stage: Stage): number {
  return STAGES.indexOf(stage);
}
