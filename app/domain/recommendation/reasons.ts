import { type Intervention, isUnderTwoHours } from "~/domain/interventions/intervention";
import type { DimensionReading, Estimate, MirrorReading, Report } from "~/domain/report/report";
import { STAGE_LABELS } from "~/domain/report/stages";
import { lastTried } from "./gate";
import { namedGap, namedMirrors, type Standing } from "./ranking";
import { stageRank } from "./stages";
import { aboutPercent, estimateInWords, figureInWords, points, topicName, wavesAgoInWords } from "./words";

/** A topic less probably among the two lowest is no reason to suggest anything. */
const WORTH_TELLING = 0.2;

/** More likely among the two lowest than not: only then is that said. By chance it is one case in three. */
const STANDS_OUT = 0.5;

/** Why an intervention is suggested, one sentence a reason, with the numbers it rests on. */
export function reasonsFor(intervention: Intervention, standing: Standing): readonly string[] {
  return [
    ...weaknessReasons(intervention, standing),
    ...gapReasons(intervention, standing.report),
    ...namedMirrors(intervention, standing.report).map((mirror) => mirrorReason(mirror, standing.report)),
    stageReason(intervention, standing),
    ...targetReasons(intervention, standing),
    ...historyReasons(intervention, standing),
    effortReason(intervention),
    ...intervention.prerequisites.flatMap((it) => (it.kind === "agreed" ? [`Check first: ${it.text}`] : [])),
  ];
}

function weaknessReasons({ dimensions }: Intervention, { report, weakness }: Standing): readonly string[] {
  const readings = dimensions.flatMap((dimension) => {
    const reading = report.dimensions.find((it) => it.dimension === dimension);
    return reading && reading.overall.kind !== "withheld" ? [reading] : [];
  });
  if (readings.length === 0) {
    return [
      "No score of what it serves is shown in this result; it is suggested because it fits where you are.",
    ];
  }
  const weak = readings.filter(({ dimension }) => (weakness[dimension] ?? 0) >= WORTH_TELLING);
  return (weak.length > 0 ? weak : readings.slice(0, 1)).map(weaknessReason);
}

function weaknessReason({ dimension, overall, amongLowest }: DimensionReading): string {
  const score = `${topicName(dimension)}: ${estimateInWords(overall)}`;
  return amongLowest === null || amongLowest <= STANDS_OUT
    ? `${score}.`
    : `${score}; among the two lowest topics with a probability of ${aboutPercent(amongLowest)}.`;
}

function gapReasons({ dimensions: [main] }: Intervention, report: Report): readonly string[] {
  const gap = namedGap(report, main);
  const reading = report.dimensions.find(({ dimension }) => dimension === main);
  if (gap === null || !reading) return [];
  const higher = gap > 0 ? 0 : 1;
  const lower = gap > 0 ? 1 : 0;
  const scores = [reading.departments[higher], reading.departments[lower]].map(scoreAlone).join(" against ");
  return [
    `${topicName(main)}: ${report.departments[higher].name} answers ${points(Math.abs(gap))} points higher than ${report.departments[lower].name} (${scores}).`,
  ];
}

function scoreAlone(estimate: Estimate): string {
  return estimate.kind === "estimate" ? points(estimate.score) : estimateInWords(estimate);
}

function mirrorReason(
  { department, selfView, viewOfOther, mismatch }: MirrorReading,
  report: Report,
): string {
  const self = report.departments[department].name;
  const other = report.departments[department === 0 ? 1 : 0].name;
  const apart = mismatch.kind === "estimate" ? `, ${points(Math.abs(mismatch.score))} points apart` : "";
  return `${self} sees its own conduct towards ${other} at ${figureInWords(selfView)}, ${other} sees it at ${figureInWords(viewOfOther)}${apart}.`;
}

function stageReason({ gate }: Intervention, { where }: Standing): string {
  if (gate.earliest === "undefined" && gate.latest === "integrated") return "It makes sense at every stage.";
  const range =
    gate.earliest === gate.latest
      ? `at ${STAGE_LABELS[gate.earliest]}`
      : `from ${STAGE_LABELS[gate.earliest]} to ${STAGE_LABELS[gate.latest]}`;
  return `It makes sense ${range}; you are at ${where}.`;
}

function targetReasons({ gate }: Intervention, { stages, target }: Standing): readonly string[] {
  if (target === null) return [];
  const next = Math.max(...stages.map(stageRank)) + 1;
  const leads =
    stageRank(target) >= next && stageRank(gate.earliest) <= next && stageRank(gate.latest) >= next;
  return leads ? [`It still makes sense on the way to your target, ${STAGE_LABELS[target]}.`] : [];
}

function historyReasons({ id }: Intervention, { tried }: Standing): readonly string[] {
  const last = lastTried(id, tried);
  if (last === null || last.outcome === "unknown" || last.outcome === "unfinished") return [];
  return [
    `You chose it ${wavesAgoInWords(last.wavesAgo)}; what it aims at then ${OUTCOMES[last.outcome]} the other topics.`,
  ];
}

const OUTCOMES = {
  moved: "moved more than",
  fell: "fell further than",
  "not-moved": "moved no more than",
} as const;

function effortReason({ effort }: Intervention): string {
  const quick = isUnderTwoHours(effort) ? ", under two hours for each" : "";
  return `It takes ${effort.minutesOfMeeting} minutes with ${effort.people} people, ${effort.hoursInAll} working hours in all${quick}.`;
}
