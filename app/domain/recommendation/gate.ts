import type { Intervention, Prerequisite } from "~/domain/interventions/intervention";
import type { Report, Stage } from "~/domain/report/report";
import { stageRank } from "./stages";
import { STAGE_NAMES, stagesInWords, topicName, wavesAgoInWords } from "./words";

/**
 * An intervention that was in an action plan. The plan of the wave before this one is one wave ago. What it aims at
 * moved up further than the other topics, fell further, or neither; or nothing can be said yet, or it is not finished.
 */
export type Tried = {
  interventionId: string;
  wavesAgo: number;
  outcome: "moved" | "fell" | "not-moved" | "unknown" | "unfinished";
};

/** What was tried this recently is not suggested again. */
export const RECENT_WAVES = 2;

/** Why an intervention may not be suggested now, in a sentence; null when it may. */
export function refusal(
  intervention: Intervention,
  now: { report: Report; stages: readonly Stage[]; target: Stage | null; tried: readonly Tried[] },
): string | null {
  return (
    refusedByStage(intervention, now.stages) ??
    refusedByTarget(intervention, now.stages, now.target) ??
    refusedByHistory(intervention, now.tried) ??
    intervention.prerequisites.map((it) => refusedByPrerequisite(it, now)).find((why) => why !== null) ??
    null
  );
}

/** The most recent time an intervention was tried. */
export function lastTried(id: string, tried: readonly Tried[]): Tried | null {
  const times = tried.filter(({ interventionId }) => interventionId === id);
  return times.reduce<Tried | null>(
    (last, time) => (last && last.wavesAgo <= time.wavesAgo ? last : time),
    null,
  );
}

export function refusedByStage({ gate, structural }: Intervention, stages: readonly Stage[]): string | null {
  const where = stagesInWords(stages);
  if (structural && stages.includes("undefined")) {
    return `It changes teams, pay or reporting lines, which does harm while the relationship is undefined. You are at ${where}.`;
  }
  const fits = stages.some(
    (stage) => stageRank(stage) >= stageRank(gate.earliest) && stageRank(stage) <= stageRank(gate.latest),
  );
  if (fits) return null;
  return stages.every((stage) => stageRank(stage) < stageRank(gate.earliest))
    ? `Too early: it makes sense from ${STAGE_NAMES[gate.earliest]} on. You are at ${where}.`
    : `You are past it: it makes sense up to ${STAGE_NAMES[gate.latest]}. You are at ${where}.`;
}

function refusedByTarget(
  { onlyForTarget, structural }: Intervention,
  stages: readonly Stage[],
  target: Stage | null,
): string | null {
  if (onlyForTarget !== null && target !== onlyForTarget) {
    const yours = target === null ? "You have not set a target yet" : `Your target is ${STAGE_NAMES[target]}`;
    return `Worth it only when the target is ${STAGE_NAMES[onlyForTarget]}. ${yours}.`;
  }
  const arrived = target !== null && stages.every((stage) => stageRank(stage) >= stageRank(target));
  return structural && arrived
    ? `Your target is to stay at ${STAGE_NAMES[target]}, and this would go beyond.`
    : null;
}

function refusedByHistory({ id }: Intervention, tried: readonly Tried[]): string | null {
  const last = lastTried(id, tried);
  if (last === null || last.wavesAgo > RECENT_WAVES) return null;
  const when = wavesAgoInWords(last.wavesAgo);
  if (last.outcome === "moved") {
    return `You chose it ${when}, and what it aims at moved more than the other topics. Keep it going rather than start it again.`;
  }
  switch (last.outcome) {
    case "fell":
      return `You chose it ${when}, and what it aims at fell further than the other topics.`;
    case "not-moved":
      return `You chose it ${when}, and what it aims at moved no more than the other topics.`;
    case "unknown":
      return `You chose it ${when}. It is too early to tell what came of it.`;
    case "unfinished":
      return `You chose it ${when}, and it is not finished. Finish or drop it first.`;
  }
}

function refusedByPrerequisite(
  prerequisite: Prerequisite,
  { report, tried }: { report: Report; tried: readonly Tried[] },
): string | null {
  if (prerequisite.kind === "agreed") return null;
  if (prerequisite.kind === "done-before") {
    const finished = tried.some(
      ({ interventionId, outcome }) =>
        interventionId === prerequisite.interventionId && outcome !== "unfinished",
    );
    return finished ? null : `Not yet possible. ${prerequisite.text}`;
  }
  const reading = report.dimensions.find(({ dimension }) => dimension === prerequisite.dimension);
  const topic = topicName(prerequisite.dimension);
  if (reading?.overall.kind === "estimate") {
    const { score } = reading.overall;
    return score >= prerequisite.atLeast ? null : `${topic} is at ${score} points. ${prerequisite.text}`;
  }
  if (reading?.overall.kind === "bounded" && reading.overall.low >= prerequisite.atLeast) return null;
  return `${topic} has no score that would allow it. ${prerequisite.text}`;
}
