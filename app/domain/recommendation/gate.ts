import type { Intervention, Prerequisite } from "~/domain/interventions/intervention";
import type { Report, Stage } from "~/domain/report/report";
import { STAGE_LABELS } from "~/domain/report/stages";
import { type PossibleStages, placeInWords, stageRank } from "./stages";
import { estimateInWords, points, topicName, wavesAgoInWords } from "./words";

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
  now: { report: Report; place: PossibleStages; target: Stage | null; tried: readonly Tried[] },
): string | null {
  return (
    refusedByStage(intervention, now.place) ??
    refusedByTarget(intervention, now.place.stages, now.target) ??
    refusedByHistory(intervention, now.tried) ??
    refusedAsNeedless(intervention, now.tried) ??
    refusedBySize(intervention, now.report) ??
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

/** Why the stage rules an intervention out; null when it does not. */
export function refusedByStage({ gate, structural }: Intervention, place: PossibleStages): string | null {
  const { stages } = place;
  const where = placeInWords(place);
  if (structural && stages.includes("undefined")) {
    return `It changes teams, pay or reporting lines, which does harm while the relationship is undefined. You are at ${where}.`;
  }
  const fits = stages.some(
    (stage) => stageRank(stage) >= stageRank(gate.earliest) && stageRank(stage) <= stageRank(gate.latest),
  );
  if (fits) return null;
  return stages.every((stage) => stageRank(stage) < stageRank(gate.earliest))
    ? `Too early: it makes sense from ${STAGE_LABELS[gate.earliest]} on. You are at ${where}.`
    : `You are past it: it makes sense up to ${STAGE_LABELS[gate.latest]}. You are at ${where}.`;
}

function refusedByTarget(
  { onlyForTarget, structural }: Intervention,
  stages: readonly Stage[],
  target: Stage | null,
): string | null {
  if (onlyForTarget !== null && target !== onlyForTarget) {
    const yours =
      target === null ? "You have not set a target yet" : `Your target is ${STAGE_LABELS[target]}`;
    return `Worth it only when the target is ${STAGE_LABELS[onlyForTarget]}. ${yours}.`;
  }
  const arrived = target !== null && stages.every((stage) => stageRank(stage) >= stageRank(target));
  return structural && arrived
    ? `Your target is to stay at ${STAGE_LABELS[target]}, and this would go beyond.`
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

/** What a finished plan has brought about need not be brought about again, however long ago that was. */
export function refusedAsNeedless(
  { notAfter = [] }: Pick<Intervention, "notAfter">,
  tried: readonly Tried[],
): string | null {
  for (const { interventionId, text } of notAfter) {
    const last = lastTried(
      interventionId,
      tried.filter(({ outcome }) => outcome !== "unfinished"),
    );
    if (last !== null)
      return `A plan that was finished ${wavesAgoInWords(last.wavesAgo)} speaks against it: ${text} Where that is no longer so, choose it yourself.`;
  }
  return null;
}

/** More people than were invited, or than a department has, cannot take part. */
export function refusedBySize({ effort }: Intervention, { departments }: Pick<Report, "departments">) {
  const [first, second] = departments;
  const short = [
    { ...first, needed: effort.least?.first ?? 1 },
    { ...second, needed: effort.least?.second ?? 1 },
  ].find(({ invited, needed }) => invited < needed);
  if (short) {
    return `Too large: it needs ${people(short.needed)} of ${short.name}, and ${people(short.invited)} were invited there.`;
  }
  const invited = first.invited + second.invited;
  return invited < effort.people
    ? `Too large: it is laid out for ${people(effort.people)}, and ${people(invited)} were invited in both departments.`
    : null;
}

function refusedByPrerequisite(
  prerequisite: Prerequisite,
  { report, tried }: { report: Report; tried: readonly Tried[] },
): string | null {
  switch (prerequisite.kind) {
    case "agreed":
      return null;
    case "done-before":
      return refusedByOrder(prerequisite, tried);
    case "score":
      return refusedByScore(prerequisite, report);
  }
}

function refusedByOrder(
  { interventionId, text, unless }: Extract<Prerequisite, { kind: "done-before" }>,
  tried: readonly Tried[],
): string | null {
  const finished = tried.some((it) => it.interventionId === interventionId && it.outcome !== "unfinished");
  if (finished) return null;
  return unless === undefined
    ? `Not yet possible. ${text}`
    : `No finished plan shows this yet: ${text} ${unless} Where you have that, choose it yourself.`;
}

/** What is known only within bounds counts as the lowest it can be; what is not shown is not known to be enough. */
function refusedByScore(
  { dimension, atLeast, text }: Extract<Prerequisite, { kind: "score" }>,
  { dimensions }: Report,
): string | null {
  const overall = dimensions.find((reading) => reading.dimension === dimension)?.overall;
  const topic = topicName(dimension);
  if (!overall || overall.kind === "withheld") {
    return `${topic} is not shown in this result, so it is not known whether it would be safe. ${text}`;
  }
  if (overall.kind === "bounded") {
    return overall.low >= atLeast
      ? null
      : `${topic} is known only to lie ${estimateInWords(overall)} points, so it may be too low. ${text}`;
  }
  const { score, least = score } = overall;
  if (least >= atLeast) return null;
  const rounded = score >= atLeast ? `, rounded, and may be as low as ${points(least)}` : "";
  return `${topic} is at ${points(score)} points${rounded}. ${text}`;
}

function people(count: number): string {
  return count === 1 ? "one person" : `${count} people`;
}
