import type { DimensionId } from "~/domain/instrument";
import type { CostClass, Intervention } from "~/domain/interventions/intervention";
import type { MirrorReading, Report, Stage } from "~/domain/report/report";
import type { Tried } from "./advice";
import { lastTried } from "./gate";
import { type PossibleStages, stageRank } from "./stages";
import type { Weakness } from "./weakness";

/* Weights of the ranking. Weakness comes first: certainly among the two lowest is worth 100. */
const WEAKNESS = 100;
/** What an intervention does beside its main purpose counts a little more than half. */
const SIDE_EFFECT = 0.6;
/** A named gap of 20 points counts as much as 30 % of weakness; larger ones no more. */
const GAP_A_POINT = 1.5;
const MIRROR_A_POINT = 1;
const LARGEST_DIFFERENCE = 20;
/** Less than this of weakness, and no named gap or mismatch: the numbers do not ask for it. */
const CALLED_FOR = 20;
const FITS_EVERY_STAGE = 10;
const MADE_FOR_THIS_STAGE = 5;
const LEADS_TO_TARGET = 5;
const MOVED_BEFORE = 8;
const HOUR_A_HEAD = 1;
const MOST_HOURS = 10;
const COST: Readonly<Record<CostClass, number>> = { none: 0, low: 1, medium: 4, high: 8 };

export type Standing = {
  report: Report;
  weakness: Weakness;
  place: PossibleStages;
  target: Stage | null;
  tried: readonly Tried[];
};

/** How well an intervention suits the released result; only the order means anything. */
export function suitability(intervention: Intervention, standing: Standing): number {
  return (
    WEAKNESS * weaknessMet(intervention, standing.weakness) +
    gapMet(intervention, standing.report) +
    mirrorMet(intervention, standing.report) +
    stageFit(intervention, standing) +
    history(intervention, standing.tried) -
    burden(intervention)
  );
}

/** Whether the released numbers ask for an intervention at all: a weak topic, a named gap, a named mismatch. */
export function isCalledFor(intervention: Intervention, { report, weakness }: Standing): boolean {
  return (
    WEAKNESS * weaknessMet(intervention, weakness) >= CALLED_FOR ||
    gapMet(intervention, report) > 0 ||
    mirrorMet(intervention, report) > 0
  );
}

/**
 * The named gap on a topic, first department minus second; null when none is named or no number released.
 *
 * @example
 * namedGap(sample.report, "tools") // => null
 */
export function namedGap(report: Report, dimension: DimensionId): number | null {
  const gap = report.dimensions.find((reading) => reading.dimension === dimension)?.gap;
  return gap?.verdict === "clear-difference" && gap.estimate.kind === "estimate" ? gap.estimate.score : null;
}

/** The mirror readings an intervention aims at and in which the two views clearly differ. */
export function namedMirrors({ movesItems }: Intervention, report: Report): readonly MirrorReading[] {
  if (!movesItems.some(({ item }) => item.startsWith("mirror-"))) return [];
  return report.mirror.filter(
    ({ verdict, mismatch }) => verdict === "clear-difference" && mismatch.kind === "estimate",
  );
}

function weaknessMet({ dimensions: [main, ...others] }: Intervention, weakness: Weakness): number {
  return Math.max(weakness[main] ?? 0, ...others.map((other) => SIDE_EFFECT * (weakness[other] ?? 0)));
}

function gapMet({ dimensions }: Intervention, report: Report): number {
  const gap = Math.abs(namedGap(report, dimensions[0]) ?? 0);
  return GAP_A_POINT * Math.min(gap, LARGEST_DIFFERENCE);
}

function mirrorMet(intervention: Intervention, report: Report): number {
  const mismatches = namedMirrors(intervention, report).map(({ mismatch }) =>
    mismatch.kind === "estimate" ? Math.abs(mismatch.score) : 0,
  );
  return MIRROR_A_POINT * Math.min(Math.max(0, ...mismatches), LARGEST_DIFFERENCE);
}

function stageFit({ gate }: Intervention, { place: { stages }, target }: Standing): number {
  const earliest = stageRank(gate.earliest);
  const latest = stageRank(gate.latest);
  const ranks = stages.map(stageRank);
  const next = Math.max(...ranks) + 1;
  const upward = target !== null && stageRank(target) >= next && earliest <= next && latest >= next;
  return (
    (ranks.every((rank) => rank >= earliest && rank <= latest) ? FITS_EVERY_STAGE : 0) +
    (Math.min(...ranks) === earliest ? MADE_FOR_THIS_STAGE : 0) +
    (upward ? LEADS_TO_TARGET : 0)
  );
}

function history({ id }: Intervention, tried: readonly Tried[]): number {
  const outcome = lastTried(id, tried)?.outcome;
  if (outcome === "moved") return MOVED_BEFORE;
  return outcome === "not-moved" || outcome === "fell" ? -MOVED_BEFORE : 0;
}

function burden({ effort, cost }: Intervention): number {
  return Math.min(HOUR_A_HEAD * (effort.hoursInAll / effort.people), MOST_HOURS) + COST[cost];
}
