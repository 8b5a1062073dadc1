import { list, lowerFirst, numberWord, plainNumber, points } from "~/content/numbers";
import type { Estimate, GapReading } from "~/domain/report/report";

type Names = readonly [string, string];

/** Of the overall scores. None found is not none there: the interval says how large it may be. */
export function gapSentence(gap: GapReading, names: Names): string | null {
  const { estimate } = gap;
  if (estimate.kind === "withheld") return null;
  const higher = names[gap.higher ?? 0];
  const lower = names[gap.higher === 0 ? 1 : 0];
  if (estimate.kind === "bounded") {
    return gap.named
      ? `${higher} clearly rates the relationship higher than ${lower}; by how much is known only within bounds.`
      : "How far the departments are apart is known only within bounds.";
  }
  if (!gap.named || gap.higher === null) {
    const largest = Math.ceil(Math.max(Math.abs(estimate.low), Math.abs(estimate.high)));
    return `Between the scores of ${names[0]} and ${names[1]} no clear difference was found. That does not say that they see it alike: they may be up to ${points(largest)} apart.`;
  }
  return `${higher} rates the relationship ${points(Math.abs(estimate.score))} higher than ${lower}.`;
}

/** At the right end of a row of the dimensions' chart. */
export function gapShort(gap: GapReading): string {
  if (gap.estimate.kind === "withheld") return "not shown";
  if (gap.estimate.kind === "bounded") return gap.named ? "clearly apart" : "within bounds";
  return gap.named ? `${plainNumber(Math.abs(gap.estimate.score))} apart` : "no clear gap";
}

type NamedGap = { dimension: string; gap: GapReading };

/** What the chart of the six dimensions says about the departments' differences: of those that can be judged. */
export function dimensionGapsSentence(gaps: readonly NamedGap[], names: Names): string | null {
  const judged = gaps.filter(({ gap }) => gap.named || gap.estimate.kind === "estimate");
  if (judged.length === 0) return null;
  const open = gaps.length - judged.length;
  const named = judged.flatMap(({ dimension, gap: { named, higher, estimate } }) => {
    if (!named || higher === null || estimate.kind === "withheld") return [];
    return [{ dimension: lowerFirst(dimension), higher: names[higher], estimate }];
  });
  const rest = open === 0 ? "" : ` ${unjudged(open)}`;
  const [first, ...others] = named;
  if (!first) return `${noneClear(judged.length, open)}${rest}`;
  return `${furthest(first, open)} ${besides(others, judged.length - named.length)}`.trimEnd() + rest;
}

type Apart = { dimension: string; higher: string; estimate: Exclude<Estimate, { kind: "withheld" }> };

function furthest({ dimension, higher, estimate }: Apart, open: number): string {
  if (estimate.kind === "bounded") {
    return `The two are clearly apart on ${dimension}: ${higher} sees it higher, by how much is known only within bounds.`;
  }
  const distance = points(Math.abs(estimate.score));
  return open === 0
    ? `The two are furthest apart on ${dimension}: ${higher} sees it ${distance} higher.`
    : `The largest clear difference found is on ${dimension}: ${higher} sees it ${distance} higher.`;
}

function besides(others: readonly Apart[], unclear: number): string {
  if (others.length > 0)
    return `They also differ clearly on ${list(others.map(({ dimension }) => dimension))}.`;
  if (unclear === 0) return "";
  return unclear === 1
    ? "On the other topic that can be judged no clear difference was found."
    : `On the other ${numberWord(unclear)} topics that can be judged no clear difference was found.`;
}

function noneClear(judged: number, open: number): string {
  if (judged === 1) return "On the one topic that can be judged no clear difference was found.";
  return open === 0
    ? `In none of the ${numberWord(judged)} topics was a clear difference between the departments found.`
    : `In none of the ${numberWord(judged)} topics that can be judged was a clear difference between the departments found.`;
}

function unjudged(count: number): string {
  return count === 1
    ? "On one topic nothing can be said: it is not shown, or known only within bounds."
    : `On ${numberWord(count)} topics nothing can be said: they are not shown, or known only within bounds.`;
}

/** More likely among the two weakest than not; of six topics, each is so by chance in one case of three. */
const STANDS_OUT = 0.5;

/** "Most likely among the two weakest topics: shared goals (about 85 %) and trust (about 60 %)." */
export function weakestSentence(
  dimensions: readonly { name: string; amongLowest: number | null }[],
): string | null {
  const known = dimensions
    .flatMap(({ name, amongLowest }) => (amongLowest === null ? [] : [{ name, amongLowest }]))
    .sort((a, b) => b.amongLowest - a.amongLowest);
  if (known.length < 2) return null;
  const outstanding = known.filter(({ amongLowest }) => amongLowest > STANDS_OUT).slice(0, 2);
  if (outstanding.length === 0) {
    return known.length === dimensions.length
      ? "No topic stands out as one of the two weakest."
      : "Of the topics shown none stands out as one of the two weakest.";
  }
  const named = outstanding.map(({ name, amongLowest }) => `${lowerFirst(name)} (${chance(amongLowest)})`);
  return `Most likely among the two weakest topics: ${list(named)}.`;
}

function chance(share: number): string {
  const rounded = Math.round(share * 20) * 5;
  return rounded >= 100 ? "more than 95\u00a0%" : `about ${rounded}\u00a0%`;
}
