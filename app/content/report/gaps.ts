import type { GapReading } from "~/domain/report/report";
import { list, lowerFirst, plainNumber, points } from "./numbers";

type Names = readonly [string, string];

/** Of the overall scores. */
export function gapSentence(gap: GapReading, names: Names): string | null {
  if (gap.estimate.kind === "withheld") return null;
  if (gap.estimate.kind === "bounded") {
    return "How far the departments are apart is known only within bounds.";
  }
  if (!gap.named || gap.higher === null) {
    return `${names[0]} and ${names[1]} see the relationship much the same way: no clear difference between their scores.`;
  }
  const higher = names[gap.higher];
  const lower = names[gap.higher === 0 ? 1 : 0];
  return `${higher} rates the relationship ${points(Math.abs(gap.estimate.score))} higher than ${lower}.`;
}

/** At the right end of a row of the dimensions' chart. */
export function gapShort(gap: GapReading): string {
  if (gap.estimate.kind === "withheld") return "not shown";
  if (gap.estimate.kind === "bounded") return "within bounds";
  return gap.named ? `${plainNumber(Math.abs(gap.estimate.score))} apart` : "no clear gap";
}

export type NamedGap = { dimension: string; gap: GapReading };

/** What the chart of the six dimensions says about the departments' differences. */
export function dimensionGapsSentence(gaps: readonly NamedGap[], names: Names): string | null {
  if (gaps.every(({ gap }) => gap.estimate.kind !== "estimate")) return null;
  const named = gaps.flatMap(({ dimension, gap }) =>
    gap.named && gap.estimate.kind === "estimate" && gap.higher !== null
      ? [{ dimension, higher: gap.higher, distance: Math.abs(gap.estimate.score) }]
      : [],
  );
  const [largest] = named;
  if (!largest) return "In none of the six topics are the departments clearly apart.";
  const start = `The two are furthest apart on ${lowerFirst(largest.dimension)}: ${names[largest.higher]} sees it ${points(largest.distance)} higher.`;
  const others = named.slice(1).map(({ dimension }) => lowerFirst(dimension));
  return others.length === 0
    ? `${start} On the other topics there is no clear gap.`
    : `${start} They also differ clearly on ${list(others)}.`;
}

/** "Most likely among the two weakest topics: shared goals (about 85 %) and trust (about 60 %)." */
export function weakestSentence(
  dimensions: readonly { name: string; amongLowest: number | null }[],
): string | null {
  const known = dimensions
    .flatMap(({ name, amongLowest }) => (amongLowest === null ? [] : [{ name, amongLowest }]))
    .sort((a, b) => b.amongLowest - a.amongLowest);
  const [weakest, second] = known;
  if (!weakest || !second) return null;
  const chance = (share: number) => {
    const rounded = Math.round(share * 20) * 5;
    return rounded >= 100 ? "more than 95\u00a0%" : `about ${rounded}\u00a0%`;
  };
  return `Most likely among the two weakest topics: ${lowerFirst(weakest.name)} (${chance(weakest.amongLowest)}) and ${lowerFirst(second.name)} (${chance(second.amongLowest)}).`;
}
