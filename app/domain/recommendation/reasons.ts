import { type Intervention, isUnderTwoHours } from "~/domain/interventions/intervention";
import { standsOut } from "~/domain/report/priority";
import type { DimensionReading, MirrorReading, Report } from "~/domain/report/report";
import type { Reason } from "./advice";
import { lastTried } from "./gate";
import { namedGap, namedMirrors, type Standing } from "./ranking";
import { stageRank } from "./stages";

/** A topic less probably among the two lowest is no reason to suggest anything. */
const WORTH_TELLING = 0.2;

/** Why an intervention is suggested, with the numbers it rests on. */
export function reasonsFor(intervention: Intervention, standing: Standing): readonly Reason[] {
  return [
    ...weaknessReasons(intervention, standing),
    ...gapReasons(intervention, standing.report),
    ...namedMirrors(intervention, standing.report).map((mirror) => mirrorReason(mirror, standing.report)),
    stageReason(intervention, standing),
    ...targetReasons(intervention, standing),
    ...historyReasons(intervention, standing),
    effortReason(intervention),
    ...intervention.prerequisites.flatMap((it) =>
      it.kind === "agreed" ? [{ kind: "check-first" as const, text: it.text }] : [],
    ),
  ];
}

function weaknessReasons({ dimensions }: Intervention, { report, weakness }: Standing): readonly Reason[] {
  const readings = dimensions.flatMap((dimension) => {
    const reading = report.dimensions.find((it) => it.dimension === dimension);
    return reading && reading.overall.kind !== "withheld" ? [reading] : [];
  });
  if (readings.length === 0) return [{ kind: "no-score" }];
  const weak = readings.filter(({ dimension }) => (weakness[dimension] ?? 0) >= WORTH_TELLING);
  const told = weak.length > 0 ? weak : readings.slice(0, 1);
  return told.map((reading) => weaknessReason(reading, report.dimensions.length));
}

function weaknessReason({ dimension, overall, amongLowest }: DimensionReading, topics: number): Reason {
  const said = amongLowest !== null && standsOut(amongLowest, topics);
  return {
    kind: "weak-topic",
    topic: dimension,
    score: overall,
    amongLowest: said ? amongLowest : null,
  };
}

function gapReasons({ dimensions: [main] }: Intervention, report: Report): readonly Reason[] {
  const gap = namedGap(report, main);
  const reading = report.dimensions.find(({ dimension }) => dimension === main);
  if (gap === null || !reading) return [];
  const side = (department: 0 | 1) => ({
    name: report.departments[department].name,
    score: reading.departments[department],
  });
  const [higher, lower] = gap > 0 ? [side(0), side(1)] : [side(1), side(0)];
  return [{ kind: "gap", topic: main, points: Math.abs(gap), higher, lower }];
}

function mirrorReason(
  { department, selfView, viewOfOther, mismatch }: MirrorReading,
  report: Report,
): Reason {
  return {
    kind: "mirror",
    self: report.departments[department].name,
    other: report.departments[department === 0 ? 1 : 0].name,
    own: selfView,
    seen: viewOfOther,
    apart: mismatch.kind === "estimate" ? Math.abs(mismatch.score) : null,
  };
}

function stageReason({ gate: { earliest, latest } }: Intervention, { place }: Standing): Reason {
  return earliest === "undefined" && latest === "integrated"
    ? { kind: "every-stage" }
    : { kind: "stage", earliest, latest, place };
}

function targetReasons({ gate }: Intervention, { place: { stages }, target }: Standing): readonly Reason[] {
  if (target === null) return [];
  const next = Math.max(...stages.map(stageRank)) + 1;
  const leads =
    stageRank(target) >= next && stageRank(gate.earliest) <= next && stageRank(gate.latest) >= next;
  return leads ? [{ kind: "on-the-way", target }] : [];
}

function historyReasons({ id }: Intervention, { tried }: Standing): readonly Reason[] {
  const last = lastTried(id, tried);
  if (last === null || last.outcome === "unknown" || last.outcome === "unfinished") return [];
  return [{ kind: "tried", wavesAgo: last.wavesAgo, outcome: last.outcome }];
}

function effortReason({ effort }: Intervention): Reason {
  return {
    kind: "effort",
    minutes: effort.minutesOfMeeting,
    people: effort.people,
    hours: effort.hoursInAll,
    underTwoHours: isUnderTwoHours(effort),
  };
}
