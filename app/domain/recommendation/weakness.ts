import type { DimensionId } from "~/domain/instrument";
import { NAMED_GAP } from "~/domain/method";
import { chanceOfTwoLowest, standsOut } from "~/domain/report/priority";
import type { DimensionReading, Estimate, Report, Stage } from "~/domain/report/report";
import { stageRank } from "./stages";

/** A topic this probable to be among the two lowest, and this many points below the next, is far the lowest. */
const FAR_LOWEST_PROBABILITY = 0.9;
const FAR_LOWEST_POINTS = 8;

/** What a topic that lies clearly below the whole counts where its chances cannot be computed. */
const LOOKS_LOW = 0.5;

/** How much weaker than chance alone would make it a topic is, 0-1; missing when it was not asked about. */
export type Weakness = Readonly<Record<DimensionId, number>>;

/**
 * For each topic how far the probability of being among the two lowest goes beyond chance: 0 at chance or below, 1 when
 * certain. Where the report could not compute it, a topic that lies at least 5 points below the overall score counts
 * half, every other one nothing.
 *
 * @example
 * Object.keys(weaknesses(sample.report)) // => ["definitions","communication","joint-work","shared-goals","trust","leadership"]
 */
export function weaknesses(report: Report): Weakness {
  const chance = chanceOfTwoLowest(report.dimensions.length);
  const whole = middleOf(report.overall);
  return Object.fromEntries(
    report.dimensions.map(({ dimension, overall, amongLowest }) => {
      if (overall.kind === "withheld") return [dimension, 0] as const;
      if (amongLowest !== null) return [dimension, Math.max(0, (amongLowest - chance) / (1 - chance))];
      const low = whole !== null && (middleOf(overall) ?? whole) <= whole - NAMED_GAP;
      return [dimension, low ? LOOKS_LOW : 0];
    }),
  );
}

/**
 * The topics that ask for something: more probably among the two lowest than chance by as much as the report calls
 * standing out, at least 5 points below the middle of the others, and below what is called Integrated. Where the target
 * is reached, only those that have not reached it themselves.
 *
 * @example
 * topicsAsking(sample.report, { arrivedAt: "undefined" }) // => []
 */
export function topicsAsking(
  report: Report,
  { arrivedAt }: { arrivedAt: Stage | null },
): readonly DimensionId[] {
  const limit = askingBelow(report, arrivedAt);
  const weakness = weaknesses(report);
  return report.dimensions
    .filter((reading) => {
      const own = middleOf(reading.overall);
      if (own === null || own >= limit || !isWeak(reading, weakness, report)) return false;
      return own <= middleOfOthers(reading, report) - NAMED_GAP;
    })
    .map(({ dimension }) => dimension);
}

/**
 * Points below which a score asks for something: those of Integrated, or, where a target is reached, of that.
 *
 * @example
 * askingBelow(sample.report, null) // => 80
 * askingBelow(sample.report, "aligned") // => 65
 */
export function askingBelow({ cuts }: Pick<Report, "cuts">, arrivedAt: Stage | null): number {
  return arrivedAt === null ? cuts[2] : (cuts[stageRank(arrivedAt) - 1] ?? 0);
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

function isWeak({ dimension, amongLowest }: DimensionReading, weakness: Weakness, report: Report): boolean {
  return amongLowest === null
    ? (weakness[dimension] ?? 0) > 0
    : standsOut(amongLowest, report.dimensions.length);
}

/** Of all others that are shown, or of the whole where none is. */
function middleOfOthers(reading: DimensionReading, report: Report): number {
  const others = report.dimensions
    .filter((other) => other !== reading)
    .flatMap(({ overall }) => middleOf(overall) ?? []);
  if (others.length === 0) return middleOf(report.overall) ?? Number.NEGATIVE_INFINITY;
  return others.reduce((sum, score) => sum + score, 0) / others.length;
}

function lowEnd({ overall }: DimensionReading): number {
  if (overall.kind === "estimate") return overall.score;
  return overall.kind === "bounded" ? overall.low : Number.NEGATIVE_INFINITY;
}

function middleOf(estimate: Estimate): number | null {
  if (estimate.kind === "estimate") return estimate.score;
  return estimate.kind === "bounded" ? (estimate.low + estimate.high) / 2 : null;
}
