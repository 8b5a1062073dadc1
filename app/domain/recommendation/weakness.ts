import { DIMENSIONS, type DimensionId } from "~/domain/instrument";
import type { DimensionReading, Estimate, Report } from "~/domain/report/report";

/** A topic this probable to be among the two lowest, and this many points below the next, is far the lowest. */
const FAR_LOWEST_PROBABILITY = 0.9;
const FAR_LOWEST_POINTS = 8;

/** Two of six topics are the lowest: what is left of that probability when it cannot be computed. */
const LOOKS_LOWEST = 2 / 3;
const LOOKS_HIGHER = 1 / 6;

/** How weak a topic is, 0-1, as far as the released numbers tell; 0 when it is withheld. */
export type Weakness = Readonly<Record<DimensionId, number>>;

/**
 * For each topic the probability of being among the two lowest. Where the report could not compute it, the two
 * topics with the lowest middle of their range stand in.
 */
export function weaknesses(report: Report): Weakness {
  const lowest = report.dimensions
    .flatMap((reading) => {
      const middle = middleOf(reading.overall);
      return middle === null ? [] : [{ dimension: reading.dimension, middle }];
    })
    .sort((a, b) => a.middle - b.middle || byDimension(a.dimension, b.dimension))
    .slice(0, 2)
    .map(({ dimension }) => dimension);
  const weakness: Record<DimensionId, number> = {
    definitions: 0,
    communication: 0,
    "joint-work": 0,
    "shared-goals": 0,
    leadership: 0,
    trust: 0,
  };
  for (const { dimension, overall, amongLowest } of report.dimensions) {
    if (overall.kind === "withheld") continue;
    weakness[dimension] = amongLowest ?? (lowest.includes(dimension) ? LOOKS_LOWEST : LOOKS_HIGHER);
  }
  return weakness;
}

/** The topic that stands out so far below the others that two suggestions for it are right; usually null. */
export function farLowest(report: Report): DimensionId | null {
  for (const reading of report.dimensions) {
    if (reading.overall.kind !== "estimate" || (reading.amongLowest ?? 0) < FAR_LOWEST_PROBABILITY) continue;
    const limit = reading.overall.score + FAR_LOWEST_POINTS;
    const others = report.dimensions.filter((other) => other !== reading);
    if (others.every((other) => lowEnd(other) >= limit)) return reading.dimension;
  }
  return null;
}

function lowEnd({ overall }: DimensionReading): number {
  if (overall.kind === "estimate") return overall.score;
  return overall.kind === "bounded" ? overall.low : Number.NEGATIVE_INFINITY;
}

function middleOf(estimate: Estimate): number | null {
  if (estimate.kind === "estimate") return estimate.score;
  return estimate.kind === "bounded" ? (estimate.low + estimate.high) / 2 : null;
}

function byDimension(a: DimensionId, b: DimensionId): number {
  return DIMENSIONS.indexOf(a) - DIMENSIONS.indexOf(b);
}
