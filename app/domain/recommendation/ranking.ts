import type { CostClass, Intervention } from "~/domain/interventions/intervention";
import type { Tried } from "./advice";
import { EQUALLY_WELL } from "./choice";
import { lowSharesOf, namedGap, namedMirrors, type Standing, servedTopic } from "./evidence";
import { lastTried } from "./gate";
import { stageRank } from "./stages";
import type { Weakness } from "./weakness";

/* Weights of the ranking. Weakness beyond chance comes first: certainly among the two lowest is worth 100. */
const WEAKNESS = 100;
/** What an intervention does beside its main purpose counts a little more than half. */
const SIDE_EFFECT = 0.6;
/** A named gap of 20 points counts as much as 30 % of weakness; larger ones no more. */
const GAP_A_POINT = 1.5;
const MIRROR_A_POINT = 1;
const LARGEST_DIFFERENCE = 20;
/** A share 40 percent points below what is typical counts as much as 40 % of weakness; lower ones no more. */
const SHARE_A_POINT = 1;
const FURTHEST_BELOW = 40;
const LATER = 0.85;
/** Of both departments together, by lot among ties, and therefore little. */
const AMONG_LOWEST_STATEMENTS = 10;
const AMONG_FURTHEST_APART = 5;
/** Teams, pay and reporting lines are changed by those who want to be Integrated. */
const STRUCTURAL = 15;
const FITS_EVERY_STAGE = 10;
/** What makes sense at one stage only answers what is particular to it: by more than what lots may decide. */
const FOR_THIS_STAGE_ALONE = EQUALLY_WELL + 4;
/** What also does good where nothing is wrong is not enough where a topic lies at Undefined. */
const TOO_GENTLE = EQUALLY_WELL + 4;
const LEADS_TO_TARGET = 5;
const MOVED_BEFORE = 8;
/** Going to the customer takes an afternoon; a reading of thirty minutes is not better for being short. */
const HOUR_A_HEAD = 0.3;
const MOST_HOURS = 10;
const COST: Readonly<Record<CostClass, number>> = { none: 0, low: 0, medium: 2, high: 4 };

/** How well an intervention suits the released result; only the order means anything. */
export function suitability(intervention: Intervention, standing: Standing): number {
  return (
    WEAKNESS * weaknessMet(intervention, standing.weakness) +
    gapMet(intervention, standing) +
    mirrorMet(intervention, standing) +
    saidMet(intervention, standing) +
    stageFit(intervention, standing) +
    history(intervention, standing.tried) -
    burden(intervention) -
    (intervention.structural && standing.target !== "integrated" ? STRUCTURAL : 0) -
    (isTooGentle(intervention, standing) ? TOO_GENTLE : 0)
  );
}

/** Whether a topic that stands out lies so low that this comes before everything else. */
export function beginsWithIt({ firstWhen }: Intervention, { report, asking }: Standing): boolean {
  if (!firstWhen || !asking.includes(firstWhen.dimension)) return false;
  const overall = report.dimensions.find(({ dimension }) => dimension === firstWhen.dimension)?.overall;
  return overall?.kind === "estimate" && overall.score < firstWhen.below;
}

/** Whether a topic that stands out lies so low that it takes more than what suits teams that are fine. */
function isTooGentle(intervention: Intervention, standing: Standing): boolean {
  if (intervention.suitsFineTeams !== true) return false;
  const topic = servedTopic(intervention, standing);
  const overall = standing.report.dimensions.find(({ dimension }) => dimension === topic)?.overall;
  const low = overall?.kind === "estimate" && overall.score < standing.report.cuts[0];
  return low && standing.asking.includes(topic);
}

function weaknessMet({ dimensions: [main, ...others] }: Intervention, weakness: Weakness): number {
  return Math.max(weakness[main] ?? 0, ...others.map((other) => SIDE_EFFECT * (weakness[other] ?? 0)));
}

function gapMet({ dimensions }: Intervention, standing: Standing): number {
  const gap = Math.abs(namedGap(dimensions[0], standing) ?? 0);
  return GAP_A_POINT * Math.min(gap, LARGEST_DIFFERENCE);
}

function mirrorMet(intervention: Intervention, standing: Standing): number {
  const mismatches = namedMirrors(intervention, standing).map(({ mismatch }) =>
    mismatch.kind === "estimate" ? Math.abs(mismatch.score) : 0,
  );
  return MIRROR_A_POINT * Math.min(Math.max(0, ...mismatches), LARGEST_DIFFERENCE);
}

/** What people said to the statements that it moves. */
function saidMet(intervention: Intervention, standing: Standing): number {
  const { lowest, apart } = standing.statements;
  const soon = (item: string) =>
    intervention.movesItems.some((it) => it.item === item && it.by === "next-wave") ? 1 : LATER;
  const shares = lowSharesOf(intervention, standing).map(
    ({ item, below }) => SHARE_A_POINT * Math.min(below, FURTHEST_BELOW) * soon(item),
  );
  const sets = intervention.movesItems.map(({ item }) =>
    lowest.includes(item)
      ? AMONG_LOWEST_STATEMENTS * soon(item)
      : apart.includes(item)
        ? AMONG_FURTHEST_APART * soon(item)
        : 0,
  );
  return Math.max(0, ...shares, ...sets);
}

function stageFit({ gate }: Intervention, { place: { stages }, target }: Standing): number {
  const earliest = stageRank(gate.earliest);
  const latest = stageRank(gate.latest);
  const ranks = stages.map(stageRank);
  const next = Math.max(...ranks) + 1;
  const upward = target !== null && stageRank(target) >= next && earliest <= next && latest >= next;
  return (
    (ranks.every((rank) => rank >= earliest && rank <= latest) ? FITS_EVERY_STAGE : 0) +
    (earliest === latest ? FOR_THIS_STAGE_ALONE : 0) +
    (upward ? LEADS_TO_TARGET : 0)
  );
}

function history({ id }: Intervention, tried: readonly Tried[]): number {
  const outcome = lastTried(id, tried)?.outcome;
  if (outcome === "moved") return MOVED_BEFORE;
  return outcome === "not-moved" || outcome === "fell" ? -MOVED_BEFORE : 0;
}

function burden({ effort, cost }: Intervention): number {
  return HOUR_A_HEAD * Math.min(effort.hoursInAll / effort.people, MOST_HOURS) + COST[cost];
}
