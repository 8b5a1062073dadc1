import { numberWord } from "~/content/frame/number-word";
import { frameTexts } from "~/content/frame/texts";
import { formatList, formatNumber, formatPercent, insideSentence, plural } from "~/content/intl";
import type { ShownLanguage } from "~/content/language";
import { fill } from "~/content/translated";
import type { Estimate, GapReading } from "~/domain/report/report";
import { reportTexts } from "./texts";

type Names = readonly [string, string];

/** Of the overall scores. None found is not none there: the interval says how large it may be. */
export function gapSentence(asked: ShownLanguage, gap: GapReading, names: Names): string | null {
  const { language, texts } = reportTexts(asked);
  const { overall } = texts.gaps;
  const { estimate } = gap;
  if (estimate.kind === "withheld") return null;
  const higher = names[gap.higher ?? 0];
  const lower = names[gap.higher === 0 ? 1 : 0];
  if (estimate.kind === "bounded")
    return gap.named ? fill(overall.clearBounded, { higher, lower }) : overall.bounded;
  if (!gap.named || gap.higher === null) {
    const largest = Math.ceil(Math.max(Math.abs(estimate.low), Math.abs(estimate.high)));
    return plural(language, overall.none, largest, { first: names[0], second: names[1] });
  }
  return plural(language, overall.clear, Math.abs(estimate.score), { higher, lower });
}

/** At the right end of a row of the dimensions' chart. */
export function gapShort(asked: ShownLanguage, { estimate, named }: GapReading): string {
  const { language, texts } = reportTexts(asked);
  const { short } = texts.gaps;
  if (estimate.kind === "withheld") return frameTexts(language).texts.page.notShown;
  if (estimate.kind === "bounded") return named ? short.clearBounded : short.bounded;
  return named ? fill(short.clear, { count: formatNumber(language, Math.abs(estimate.score)) }) : short.none;
}

type NamedGap = { dimension: string; gap: GapReading };

/** What the chart of the six dimensions says about the departments' differences: of those that can be judged. */
export function dimensionGapsSentence(
  asked: ShownLanguage,
  gaps: readonly NamedGap[],
  names: Names,
): string | null {
  const { language } = reportTexts(asked);
  const judged = gaps.filter(({ gap }) => gap.named || gap.estimate.kind === "estimate");
  if (judged.length === 0) return null;
  const open = gaps.length - judged.length;
  const named = judged.flatMap(({ dimension, gap: { named, higher, estimate } }) => {
    if (!named || higher === null || estimate.kind === "withheld") return [];
    return [{ topic: insideSentence(language, dimension), higher: names[higher], estimate }];
  });
  const [first, ...others] = named;
  const found = first
    ? [furthest(language, first, open), besides(language, others, judged.length - named.length)]
    : [noneClear(language, judged.length, open)];
  return [...found, open === 0 ? null : unjudged(language, open)].filter((part) => part !== null).join(" ");
}

type Apart = { topic: string; higher: string; estimate: Exclude<Estimate, { kind: "withheld" }> };

function furthest(language: ShownLanguage, { topic, higher, estimate }: Apart, open: number): string {
  const { topics } = reportTexts(language).texts.gaps;
  if (estimate.kind === "bounded") return fill(topics.clearBounded, { topic, higher });
  const text = open === 0 ? topics.furthest : topics.largestFound;
  return plural(language, text, Math.abs(estimate.score), { topic, higher });
}

function besides(language: ShownLanguage, others: readonly Apart[], unclear: number): string | null {
  const { topics } = reportTexts(language).texts.gaps;
  if (others.length > 0) {
    const names = others.map(({ topic }) => topic);
    return fill(topics.alsoClear, { topics: formatList(language, names) });
  }
  if (unclear === 0) return null;
  return plural(language, topics.noneOnOthers, unclear, { number: numberWord(language, unclear) });
}

function noneClear(language: ShownLanguage, judged: number, open: number): string {
  const { topics } = reportTexts(language).texts.gaps;
  const text = open === 0 ? topics.noneAtAll : topics.noneJudged;
  return plural(language, text, judged, { number: numberWord(language, judged) });
}

function unjudged(language: ShownLanguage, count: number): string {
  const { topics } = reportTexts(language).texts.gaps;
  return plural(language, topics.unjudged, count, { number: numberWord(language, count) });
}

/** More likely among the two weakest than not; of six topics, each is so by chance in one case of three. */
const STANDS_OUT = 0.5;

type Weakness = { name: string; amongLowest: number | null };

/** "Most likely among the two weakest topics: shared goals (about 85 %) and trust (about 60 %)." */
export function weakestSentence(asked: ShownLanguage, dimensions: readonly Weakness[]): string | null {
  const { language, texts } = reportTexts(asked);
  const { weakest } = texts.gaps;
  const known = dimensions
    .flatMap(({ name, amongLowest }) => (amongLowest === null ? [] : [{ name, amongLowest }]))
    .sort((a, b) => b.amongLowest - a.amongLowest);
  if (known.length < 2) return null;
  const outstanding = known.filter(({ amongLowest }) => amongLowest > STANDS_OUT).slice(0, 2);
  if (outstanding.length === 0) return known.length === dimensions.length ? weakest.none : weakest.noneShown;
  const topics = outstanding.map(({ name, amongLowest }) => withChance(language, name, amongLowest));
  return fill(weakest.named, { topics: formatList(language, topics) });
}

function withChance(language: ShownLanguage, name: string, share: number): string {
  const { weakest } = reportTexts(language).texts.gaps;
  const topic = insideSentence(language, name);
  const rounded = Math.round(share * 20) / 20;
  return rounded >= 1
    ? fill(weakest.above, { topic, percent: formatPercent(language, 0.95) })
    : fill(weakest.about, { topic, percent: formatPercent(language, rounded) });
}
