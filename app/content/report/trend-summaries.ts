import { list } from "~/content/numbers";

export type SummaryPoint = { label: string; value: string; range: string; score: number | null };

/** One sentence that says what a line over all waves shows, for those who do not see it. */
export function lineSummary(
  what: string,
  points: readonly SummaryPoint[],
  missing: readonly string[],
): string {
  const scored = points.filter((point): point is SummaryPoint & { score: number } => point.score !== null);
  const [first] = scored;
  const last = scored.at(-1);
  if (!first || !last) return `${what}: no wave shows a number.`;
  const gone = missing.length > 0 ? `; nothing is shown for ${list(missing)}` : "";
  const end = `${last.value} in ${last.label}${last.range === "" ? "" : `, likely between ${last.range.replace(" to ", " and ")}`}`;
  if (first === last) return `${what}: ${end}${gone}.`;
  const lowest = scored.reduce((low, point) => (point.score < low.score ? point : low));
  const highest = scored.reduce((high, point) => (point.score > high.score ? point : high));
  const extremes = [
    lowest === first || lowest === last ? "" : `lowest at ${lowest.value} in ${lowest.label}`,
    highest === first || highest === last ? "" : `highest at ${highest.value} in ${highest.label}`,
  ].filter((part) => part !== "");
  const between = extremes.length > 0 ? `, ${list(extremes)}` : "";
  return `${what}: ${first.value} in ${first.label}${between}, and ${end}${gone}.`;
}

/** Several lines of one chart in one sentence. */
export function linesSummary(lines: readonly string[]): string {
  return `${lines.map((line) => line.replace(/\.$/, "")).join("; ")}.`;
}
