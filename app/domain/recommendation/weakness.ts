import type { DimensionId } from "~/domain/instrument";
import type { DimensionReading, Estimate, Report } from "~/domain/report/report";

/** A topic this probable to be among the two lowest, and this many points below the next, is far the lowest. */
const FAR_LOWEST_PROBABILITY = 0.9;
const FAR_LOWEST_POINTS = 8;

/** Two topics are the lowest: what each gets of that probability when it cannot be computed, the rest shared. */
const LOOKS_LOWEST = 2 / 3;
const LEFT_FOR_OTHERS = 2 / 3;

/** How weak a topic is, 0-1, as far as the released numbers tell; 0 when it is withheld, missing when not asked. */
export type Weakness = Readonly<Record<DimensionId, number>>;

/**
 * For each topic the probability of being among the two lowest. Where the report could not compute it, the two
 * topics with the lowest middle of their range stand in.
 *
 * @example
 * Object.keys(weaknesses(sample.report)) // => ["definitions","communication","joint-work","shared-goals","trust","leadership"]
 */
export function weaknesses(report: Report): Weakness {
  const lowest = report.dimensions
    .flatMap((reading) => {
      const middle = middleOf(reading.overall);
      return middle === null ? [] : [{ dimension: reading.dimension, middle }];
    })
    .sort((a, b) => a.middle - b.middle)
    .slice(0, 2)
    .map(({ dimension }) => dimension);
  const higher = LEFT_FOR_OTHERS / Math.max(1, report.dimensions.length - 2);
  return Object.fromEntries(
    report.dimensions.map(({ dimension, overall, amongLowest }) => {
      const looks = lowest.includes(dimension) ? LOOKS_LOWEST : higher;
      return [dimension, overall.kind === "withheld" ? 0 : (amongLowest ?? looks)] as const;
    }),
  );
}

/**
 * The topic that stands out so far below the others that two suggestions for it are right; usually null.
 *
 * @example
 * farLowest(sample.report) // => null
 */
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
