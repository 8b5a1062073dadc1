import type { Intervention, Prerequisite } from "~/domain/interventions/intervention";
import type { Report, Stage } from "~/domain/report/report";
import type { Refusal, Tried } from "./advice";
import { type PossibleStages, stageRank } from "./stages";

/** What was tried this recently is not suggested again. */
export const RECENT_WAVES = 2;

/** Why an intervention may not be suggested now; null when it may. */
export function refusal(
  intervention: Intervention,
  now: { report: Report; place: PossibleStages; target: Stage | null; tried: readonly Tried[] },
): Refusal | null {
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
export function refusedByStage({ gate, structural }: Intervention, place: PossibleStages): Refusal | null {
  const { stages } = place;
  if (structural && stages.includes("undefined")) return { kind: "harms-undefined", place };
  const fits = stages.some(
    (stage) => stageRank(stage) >= stageRank(gate.earliest) && stageRank(stage) <= stageRank(gate.latest),
  );
  if (fits) return null;
  return stages.every((stage) => stageRank(stage) < stageRank(gate.earliest))
    ? { kind: "too-early", earliest: gate.earliest, place }
    : { kind: "too-late", latest: gate.latest, place };
}

function refusedByTarget(
  { onlyForTarget, structural }: Intervention,
  stages: readonly Stage[],
  target: Stage | null,
): Refusal | null {
  if (onlyForTarget !== null && target !== onlyForTarget) {
    return { kind: "other-target", needed: onlyForTarget, target };
  }
  const arrived = target !== null && stages.every((stage) => stageRank(stage) >= stageRank(target));
  return structural && arrived ? { kind: "beyond-target", target } : null;
}

function refusedByHistory({ id }: Intervention, tried: readonly Tried[]): Refusal | null {
  const last = lastTried(id, tried);
  if (last === null || last.wavesAgo > RECENT_WAVES) return null;
  return { kind: "tried", wavesAgo: last.wavesAgo, outcome: last.outcome };
}

/** What a finished plan has brought about need not be brought about again, however long ago that was. */
export function refusedAsNeedless(
  { notAfter = [] }: Pick<Intervention, "notAfter">,
  tried: readonly Tried[],
): Refusal | null {
  for (const { interventionId, text } of notAfter) {
    const last = lastTried(
      interventionId,
      tried.filter(({ outcome }) => outcome !== "unfinished"),
    );
    if (last !== null) return { kind: "needless", wavesAgo: last.wavesAgo, text };
  }
  return null;
}

/** More people than were invited, or than a department has, cannot take part. */
export function refusedBySize(
  { effort }: Intervention,
  { departments }: Pick<Report, "departments">,
): Refusal | null {
  const [first, second] = departments;
  const short = [
    { ...first, needed: effort.least?.first ?? 1 },
    { ...second, needed: effort.least?.second ?? 1 },
  ].find(({ invited, needed }) => invited < needed);
  if (short) {
    const { name: department, needed, invited } = short;
    return { kind: "department-too-small", department, needed, invited };
  }
  const invited = first.invited + second.invited;
  return invited < effort.people ? { kind: "too-few-people", needed: effort.people, invited } : null;
}

function refusedByPrerequisite(
  prerequisite: Prerequisite,
  { report, tried }: { report: Report; tried: readonly Tried[] },
): Refusal | null {
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
): Refusal | null {
  const finished = tried.some((it) => it.interventionId === interventionId && it.outcome !== "unfinished");
  return finished ? null : { kind: "not-done-before", text, unless: unless ?? null };
}

/** What is known only within bounds counts as the lowest it can be; what is not shown is not known to be enough. */
function refusedByScore(
  { dimension, atLeast, text }: Extract<Prerequisite, { kind: "score" }>,
  { dimensions }: Report,
): Refusal | null {
  const overall = dimensions.find((reading) => reading.dimension === dimension)?.overall;
  const topic = dimension;
  if (!overall || overall.kind === "withheld") return { kind: "floor-hidden", topic, text };
  if (overall.kind === "bounded") {
    const { low, high } = overall;
    return low >= atLeast ? null : { kind: "floor-in-bounds", topic, low, high, text };
  }
  const { score, least = score } = overall;
  if (least >= atLeast) return null;
  return { kind: "floor", topic, score, least: score >= atLeast ? least : null, text };
}
