import { CLEAR_PROBABILITY, FORGOTTEN_AFTER_WITHHELD } from "~/domain/method";
import { isExact, type Measured, type Withheld } from "./estimates";
import { STAGES, type Stage, type StageRule, type UnguardedReading } from "./report";
import { STAGE_RULE } from "./stage-rule";
import { borderOf, inSteps, mostProbable, stageProbabilities, stageRange } from "./stages";
import { type Sureness, surenessAfter } from "./sureness";

/**
 * What later waves know of earlier ones: the stage that stands and how it may be said, the rule that named it, and how
 * many waves in a row were withheld since.
 */
export type StageMemory = {
  stage: Stage | null;
  sureness: Sureness | null;
  rule: StageRule;
  withheld: number;
};

export const NOTHING_REMEMBERED: StageMemory = { stage: null, sureness: null, rule: STAGE_RULE, withheld: 0 };

/** One score in a history and the rule of the method that released it; the score is null for a wave without a release. */
export type RuledScore = { score: Measured | Withheld | null; rule: StageRule };

/**
 * The stage of the last of several waves, oldest first; null stands for a wave without a release. All are read by the
 * rule of this method.
 *
 * @example
 * readStage([null]) // => {"kind":"withheld","reason":"closed-early"}
 */
export function readStage(scores: readonly (Measured | Withheld | null)[]): UnguardedReading {
  return readRuledStage(scores.map((score) => ({ score, rule: STAGE_RULE })));
}

/**
 * The stage of the last of several waves, each read by the rule of the method that released it.
 *
 * Hysteresis: a stage, once named, stands until another one is probable enough to replace it, until two waves in a row
 * were withheld, or until a wave is read by another rule, under which the same name means another part of the scale.
 * Without a standing stage a score between two is worded as their border.
 *
 * @example
 * readRuledStage([]) // => {"kind":"withheld","reason":"closed-early"}
 */
export function readRuledStage(history: readonly RuledScore[]): UnguardedReading {
  let memory = NOTHING_REMEMBERED;
  let reading: UnguardedReading = { kind: "withheld", reason: "closed-early" };
  for (const { score, rule } of history) ({ reading, memory } = nextStageReading(memory, score, rule));
  return reading;
}

type Further = { reading: UnguardedReading; memory: StageMemory };

/**
 * One wave further: how its score reads after what came before.
 *
 * @example
 * nextStageReading(NOTHING_REMEMBERED, null).memory.withheld // => 1
 */
export function nextStageReading(
  before: StageMemory,
  score: Measured | Withheld | null,
  rule: StageRule = STAGE_RULE,
): Further {
  if (!score || score.kind === "withheld") {
    const withheld = before.withheld + 1;
    const forgotten = withheld >= FORGOTTEN_AFTER_WITHHELD;
    return {
      reading: { kind: "withheld", reason: score?.reason ?? "closed-early" },
      memory: { ...before, ...(forgotten && { stage: null, sureness: null }), withheld },
    };
  }
  const standing = before.rule === rule ? before.stage : null;
  const { reading, stage, clear } = isExact(score)
    ? readExact(standing, score, rule)
    : readBounded(standing, score, rule);
  const stood = stage === standing ? before.sureness : null;
  const sureness = stage && surenessAfter(reading, clear, stood);
  return { reading, memory: { stage, sureness, rule, withheld: 0 } };
}

/** How a score reads, which stage stands after it, and whether this score alone makes that clear. */
type Read = { reading: UnguardedReading; stage: Stage | null; clear: boolean };

function readExact(standing: Stage | null, score: Measured, rule: StageRule): Read {
  const exact = stageProbabilities(score.error, rule.cuts);
  const probabilities = inSteps(exact, [rule.naming, rule.changing, CLEAR_PROBABILITY]);
  const likeliest = mostProbable(exact);
  const replaces = standing !== null && standing !== likeliest;
  if (exact[likeliest] >= (replaces ? rule.changing : rule.naming)) {
    const clear = exact[likeliest] >= CLEAR_PROBABILITY;
    return { stage: likeliest, clear, reading: { kind: "named", stage: likeliest, probabilities } };
  }
  if (standing) {
    const reading = { kind: "unchanged", stage: standing, leaning: likeliest, probabilities } as const;
    return { stage: standing, clear: false, reading };
  }
  return { stage: null, clear: false, reading: { kind: "border", ...borderOf(exact), probabilities } };
}

function readBounded(standing: Stage | null, score: Measured, rule: StageRule): Read {
  const at = (mean: number) => ({ ...score.error, mean });
  const range = (probability: number) => stageRange(at(score.low), at(score.high), probability, rule.cuts);
  const likely = range(rule.naming);
  const certain = (stage: Stage): Read => {
    const clear = isOne(range(CLEAR_PROBABILITY));
    return { stage, clear, reading: wordRange({ lower: stage, upper: stage }) };
  };
  if (isOne(likely) && likely.lower === standing) return certain(standing);
  // What is improbable enough not to be named may still be too probable to be given up.
  const sure = range(rule.changing);
  if (standing && holds(sure, standing)) {
    if (rule.keptWithinBounds)
      return { stage: standing, clear: false, reading: { kind: "held", stage: standing, ...sure } };
    return { stage: standing, clear: false, reading: wordRange(likely) };
  }
  if (isOne(likely)) return certain(likely.lower);
  return { stage: null, clear: false, reading: wordRange(likely) };
}

type Range = { lower: Stage; upper: Stage };

function isOne({ lower, upper }: Range): boolean {
  return lower === upper;
}

function wordRange({ lower, upper }: Range): UnguardedReading {
  const [open, closed] = [lower === "undefined", upper === "integrated"];
  if (lower !== upper && closed && !open) return { kind: "at-least", stage: lower };
  if (lower !== upper && open && !closed) return { kind: "at-most", stage: upper };
  return { kind: "between", lower, upper };
}

function holds({ lower, upper }: Range, stage: Stage): boolean {
  return rank(stage) >= rank(lower) && rank(stage) <= rank(upper);
}

function rank(stage: Stage): number {
  return STAGES.indexOf(stage);
}
