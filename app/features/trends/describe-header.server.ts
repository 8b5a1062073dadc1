import { formatList, formatQuarter, plural } from "~/content/intl";
import type { ShownLanguage } from "~/content/language";
import { changeSentence, lastingSentence } from "~/content/report/changes";
import { stageCertainty, stageShort } from "~/content/report/stage-sentences";
import { fill } from "~/content/translated";
import { trendsTexts } from "~/content/trends/texts";
import type { ComparedWave } from "~/domain/report/report";
import type { Trend } from "~/domain/trends/trend";
import { describeTrendStatement } from "./describe-statement.server";
import { describeTrendValue, isWithinBounds } from "./describe-value.server";
import type { PastWave, TrendWave } from "./describe-waves.server";

export type TrendHeader = {
  /** "9 waves, Q4 2024 to Q4 2026". */
  period: string;
  statement: string;
  sentences: readonly string[];
  /** The wave all words are about, and the two it is compared with. */
  now: string | null;
  last: string | null;
  first: string | null;
};

/** The answer first: one sentence about the development, and the numbers it rests on. */
export function describeTrendHeader(
  language: ShownLanguage,
  { development }: Trend,
  past: readonly PastWave[],
  waves: readonly TrendWave[],
  names: readonly [string, string],
  cutsChanged: readonly string[],
): TrendHeader {
  const { texts } = trendsTexts(language);
  const { sinceLast, sinceFirst } = development;
  const label = (wave: ComparedWave | null) => wave && formatQuarter(language, wave.quarter);
  const [now, last, first] = [label(development.now), label(development.last), label(development.first)];
  const current = past.find(({ row }) => row.id === development.now?.waveId) ?? null;
  const twice = first !== null && first !== last;
  const sentences = [
    currency(language, waves, development.now),
    current && currentScore(language, current),
    current && guardedBecause(language, current),
    last && changeSentence(language, sinceLast.overall, last),
    lastingSentence(language, development.lasting),
    twice ? changeSentence(language, sinceFirst.overall, first) : null,
    now && !last ? texts.header.firstWave : null,
    ...cutsChanged,
    ...waves
      .filter(({ otherWords }) => otherWords)
      .map((wave) => fill(texts.header.otherWords, { wave: wave.label })),
  ];
  return {
    period: periodOf(language, waves),
    statement: describeTrendStatement(
      language,
      twice ? { change: sinceFirst.overall, since: first } : null,
      last ? { change: sinceLast.overall, since: last } : null,
      names,
      past.find(({ row }) => row.id === development.last?.waveId)?.point.change ?? null,
    ),
    sentences: [...new Set(sentences.filter((sentence) => sentence !== null))],
    now,
    last,
    first: twice ? first : null,
  };
}

/** Says so when the newest waves show nothing. */
function currency(
  language: ShownLanguage,
  waves: readonly TrendWave[],
  now: ComparedWave | null,
): string | null {
  const { header } = trendsTexts(language).texts;
  if (!now) return header.none;
  const later = waves.slice(waves.findIndex(({ key }) => key === now.waveId) + 1);
  if (later.length === 0) return null;
  const gone = formatList(
    language,
    later.map((wave) => wave.label),
  );
  const about = { gone, now: formatQuarter(language, now.quarter) };
  return plural(language, header.newestShowNothing, later.length, about);
}

function currentScore(language: ShownLanguage, { row, point }: PastWave): string | null {
  const { header } = trendsTexts(language).texts;
  const { estimate, value, range } = describeTrendValue(language, point.overall);
  if (estimate.kind === "withheld") return null;
  const said = {
    wave: formatQuarter(language, row.quarter),
    value,
    stage: stageShort(language, point.stage),
  };
  if (range) return fill(header.score, { ...said, ...range });
  return fill(isWithinBounds(estimate) ? header.scoreWithin : header.scoreAtEnd, said);
}

/** Why the newest stage is below its score; null where it is not. */
function guardedBecause(language: ShownLanguage, { point: { stage } }: PastWave): string | null {
  return stage.kind === "guarded" ? stageCertainty(language, stage) : null;
}

function periodOf(language: ShownLanguage, waves: readonly TrendWave[]): string {
  const { header } = trendsTexts(language).texts;
  const asked = waves.filter(({ path }) => path !== null);
  const [first] = asked;
  const last = asked.at(-1);
  if (!first || !last) return "";
  return plural(language, header.period, asked.length, { first: first.label, last: last.label });
}
