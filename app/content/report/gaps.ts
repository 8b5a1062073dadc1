import { numberWord } from "~/content/frame/number-word";
import { frameTexts } from "~/content/frame/texts";
import { formatList, formatNumber, insideSentence, plural } from "~/content/intl";
import type { ShownLanguage } from "~/content/language";
import { fill } from "~/content/translated";
import type { Estimate, GapReading } from "~/domain/report/report";
import { reportTexts } from "./texts";

type Names = readonly [string, string];

/** Of the overall scores. "Much the same" only where the interval leaves nothing else; none found is not none there. */
export function gapSentence(asked: ShownLanguage, gap: GapReading, names: Names): string | null {
  const { language, texts } = reportTexts(asked);
  const { overall } = texts.gaps;
  const { estimate, verdict, higher, atMost } = gap;
  const both = { first: names[0], second: names[1] };
  if (estimate.kind === "withheld") return null;
  if (verdict === "clear-difference" && higher !== null) {
    const apart = { higher: names[higher], lower: names[higher === 0 ? 1 : 0] };
    return estimate.kind === "bounded"
      ? fill(overall.clearBounded, apart)
      : plural(language, overall.clear, Math.abs(estimate.score), apart);
  }
  if (atMost !== null) return plural(language, overall.alike, Math.ceil(atMost), both);
  if (estimate.kind === "bounded") return fill(overall.bounded, both);
  const largest = Math.ceil(Math.max(Math.abs(estimate.low), Math.abs(estimate.high)));
  return plural(language, overall.unknown, largest, both);
}

/** Departments whose opinions are said to be divided, each in a sentence; `full` goes on with what it means. */
export function dividedSentences(
  asked: ShownLanguage,
  departments: readonly { name: string; divided: boolean }[],
  length: "short" | "full",
): string[] {
  const { found, meaning } = reportTexts(asked).texts.gaps.divided;
  return departments.flatMap(({ name: department, divided }) => {
    if (!divided) return [];
    const said = [fill(found, { department })];
    if (length === "full") said.push(fill(meaning, { department }));
    return [said.join(" ")];
  });
}

/** At the right end of a row of the dimensions' chart. */
export function gapShort(asked: ShownLanguage, { estimate, verdict }: GapReading): string {
  const { language, texts } = reportTexts(asked);
  const { short } = texts.gaps;
  if (estimate.kind === "withheld") return frameTexts(language).texts.page.notShown;
  switch (verdict) {
    case "clear-difference":
      return estimate.kind === "bounded"
        ? short.clearBounded
        : fill(short.clear, { count: formatNumber(language, Math.abs(estimate.score)) });
    case "no-real-difference":
      return short.alike;
    case "too-little-data":
      return estimate.kind === "bounded" ? short.bounded : short.unknown;
  }
}

type NamedGap = { dimension: string; gap: GapReading };

/** What the chart of the topics says about the departments' differences; null where none of them can be judged. */
export function dimensionGapsSentence(
  asked: ShownLanguage,
  gaps: readonly NamedGap[],
  names: Names,
): string | null {
  const { language } = reportTexts(asked);
  const judged = gaps.filter(({ gap }) => isJudged(gap));
  if (judged.length === 0) return null;
  const nameOf = ({ dimension }: NamedGap) => insideSentence(language, dimension);
  const clear = judged.flatMap((it) => {
    const { verdict, higher, estimate } = it.gap;
    if (verdict !== "clear-difference" || higher === null || estimate.kind === "withheld") return [];
    return [{ topic: nameOf(it), higher: names[higher], estimate }];
  });
  const alike = judged.filter(({ gap }) => gap.verdict === "no-real-difference").map(nameOf);
  const said = [
    ...clearlyApart(language, clear),
    muchTheSame(language, alike, gaps.length),
    unknown(language, judged.length - clear.length - alike.length, gaps.length),
    unjudged(language, gaps.length - judged.length),
  ];
  return said.filter((part) => part !== null).join(" ");
}

/** A gap of which more is known than that it lies within bounds. */
function isJudged({ estimate, verdict }: GapReading): boolean {
  return estimate.kind === "estimate" || (estimate.kind === "bounded" && verdict !== "too-little-data");
}

type Apart = { topic: string; higher: string; estimate: Exclude<Estimate, { kind: "withheld" }> };

function clearlyApart(language: ShownLanguage, [first, ...others]: readonly Apart[]): (string | null)[] {
  if (!first) return [];
  const { topics } = reportTexts(language).texts.gaps;
  const names = others.map(({ topic }) => topic);
  return [
    largest(language, first),
    names.length === 0 ? null : fill(topics.alsoClear, { topics: formatList(language, names) }),
  ];
}

function largest(language: ShownLanguage, { topic, higher, estimate }: Apart): string {
  const { topics } = reportTexts(language).texts.gaps;
  return estimate.kind === "bounded"
    ? fill(topics.clearBounded, { topic, higher })
    : plural(language, topics.largest, Math.abs(estimate.score), { topic, higher });
}

function muchTheSame(language: ShownLanguage, alike: readonly string[], all: number): string | null {
  const { topics } = reportTexts(language).texts.gaps;
  if (alike.length === 0) return null;
  return alike.length === all && all > 1
    ? fill(topics.alikeOnAll, { number: numberWord(language, all) })
    : fill(topics.alike, { topics: formatList(language, alike) });
}

function unknown(language: ShownLanguage, count: number, all: number): string | null {
  const { topics } = reportTexts(language).texts.gaps;
  if (count === 0) return null;
  const number = numberWord(language, count);
  return count === all && all > 1
    ? fill(topics.unknownOnAll, { number })
    : plural(language, topics.unknown, count, { number });
}

function unjudged(language: ShownLanguage, count: number): string | null {
  const { topics } = reportTexts(language).texts.gaps;
  return count === 0
    ? null
    : plural(language, topics.unjudged, count, { number: numberWord(language, count) });
}
