import { list, quarterLabel } from "~/content/numbers";
import { changeSentence } from "~/content/report/changes";
import { estimateRange, estimateValue } from "~/content/report/estimates";
import { stageShort } from "~/content/report/stage-sentences";
import { guardedBecause } from "~/content/report/trend-stages";
import { trendStatement } from "~/content/report/trend-statements";
import type { ComparedWave } from "~/domain/report/report";
import type { Trend } from "~/domain/trends/trend";
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
  { development }: Trend,
  past: readonly PastWave[],
  waves: readonly TrendWave[],
  names: readonly [string, string],
): TrendHeader {
  const { sinceLast, sinceFirst } = development;
  const label = (wave: ComparedWave | null) => wave && quarterLabel(wave.quarter);
  const [now, last, first] = [label(development.now), label(development.last), label(development.first)];
  const current = past.find(({ row }) => row.id === development.now?.waveId) ?? null;
  const twice = first !== null && first !== last;
  const sentences = [
    currency(waves, development.now),
    current && currentScore(current),
    current && guardedBecause(current.point.stage),
    last && changeSentence("en", sinceLast.overall, last),
    twice ? changeSentence("en", sinceFirst.overall, first) : null,
    now && !last ? "This is the first wave with a result; how it develops shows from the next one on." : null,
  ];
  return {
    period: periodOf(waves),
    statement: trendStatement(
      twice ? { change: sinceFirst.overall, since: first } : null,
      last ? { change: sinceLast.overall, since: last } : null,
      names,
    ),
    sentences: [...new Set(sentences.filter((sentence) => sentence !== null))],
    now,
    last,
    first: twice ? first : null,
  };
}

/** Says so when the newest waves show nothing. */
function currency(waves: readonly TrendWave[], now: ComparedWave | null): string | null {
  if (!now) return "No wave shows a result so far.";
  const later = waves.slice(waves.findIndex(({ key }) => key === now.waveId) + 1);
  if (later.length === 0) return null;
  const gone = list(later.map((wave) => wave.label));
  return `${gone} ${later.length === 1 ? "shows" : "show"} no result: what follows is about ${quarterLabel(now.quarter)}, the last wave that has one.`;
}

function currentScore({ row, point }: PastWave): string | null {
  if (point.overall.kind === "withheld") return null;
  const value = estimateValue("en", point.overall);
  const range = estimateRange("en", point.overall);
  const likely = range === "" ? "" : `, most likely between ${range.replace(" to ", " and ")}`;
  const is = value.includes(" to ") ? "lies somewhere in" : "is";
  return `In ${quarterLabel(row.quarter)} the score ${is} ${value} on a scale from 20 to 100${likely}. Stage: ${stageShort("en", point.stage)}.`;
}

function periodOf(waves: readonly TrendWave[]): string {
  const asked = waves.filter(({ path }) => path !== null);
  const [first] = asked;
  const last = asked.at(-1);
  if (!first || !last) return "";
  if (first === last) return `One wave, ${first.label}`;
  return `${asked.length} waves, ${first.label} to ${last.label}`;
}
