import { formatList } from "~/content/intl";
import type { ShownLanguage } from "~/content/language";
import { fill } from "~/content/translated";
import { trendsTexts } from "~/content/trends/texts";
import type { TrendDrift } from "./describe-drift.server";
import type { TrendRange, TrendValue } from "./describe-value.server";
import { NOT_ASKED, type TrendTopic, type TrendWave } from "./describe-waves.server";

export type TrendSummaries = {
  score: string;
  departments: string;
  gap: string;
  dimensions: string;
  responses: string;
  drift: string;
};

type SummaryPoint = { label: string; value: string; range: TrendRange | null; score: number | null };

/** One sentence for each chart, made from its numbers. */
export function describeTrendSummaries(
  language: ShownLanguage,
  waves: readonly TrendWave[],
  names: readonly [string, string],
  topics: readonly TrendTopic[],
  drift: TrendDrift | null,
): TrendSummaries {
  const { summaries } = trendsTexts(language).texts;
  const missing = waves.filter((wave) => wave.missing !== null).map(({ label }) => label);
  const line = (what: string, valueIn: (wave: TrendWave) => TrendValue, gone: readonly string[] = []) =>
    lineSummary(
      language,
      what,
      waves.map((wave) => pointOf(wave.label, valueIn(wave))),
      gone,
    );
  const response = (what: string, index: 0 | 1) =>
    lineSummary(
      language,
      what,
      waves.map(({ label, responses }) => counted(label, responses[index].text, responses[index].rate)),
      [],
    );
  const sentence = (...lines: readonly string[]) => fill(summaries.sentence, { lines: lines.join("; ") });
  const [first, second] = names;
  return {
    score: sentence(line(summaries.score, ({ overall }) => overall, missing)),
    departments: sentence(
      line(fill(summaries.departments, { name: first }), ({ departments }) => departments[0]),
      line(second, ({ departments }) => departments[1], missing),
    ),
    gap: sentence(line(fill(summaries.gap, { first, second }), ({ gap }) => gap, missing)),
    dimensions: sentence(
      ...topics.map(({ id, name }) => line(name, ({ dimensions }) => dimensions[id] ?? NOT_ASKED)),
    ),
    responses: sentence(response(fill(summaries.responses, { name: first }), 0), response(second, 1)),
    drift: drift ? sentence(driftLine(language, drift)) : "",
  };
}

function driftLine(language: ShownLanguage, { points }: TrendDrift): string {
  const { summaries } = trendsTexts(language).texts;
  const shown = points.map(({ label, value, average }) => counted(label, value, average));
  return lineSummary(language, summaries.drift, shown, []);
}

function counted(label: string, value: string, score: number | null): SummaryPoint {
  return { label, value, range: null, score };
}

function pointOf(label: string, { estimate, value, range }: TrendValue): SummaryPoint {
  return { label, value, range, score: estimate.kind === "estimate" ? estimate.score : null };
}

/** What a line over all waves shows: where it begins and ends, its extremes in between, and what is missing. */
export function lineSummary(
  language: ShownLanguage,
  what: string,
  points: readonly SummaryPoint[],
  missing: readonly string[],
): string {
  const { summaries } = trendsTexts(language).texts;
  const line = shownLine(language, what, points);
  if (line === null) return fill(summaries.none, { what });
  return missing.length === 0
    ? line
    : fill(summaries.missing, { line, waves: formatList(language, missing) });
}

function shownLine(language: ShownLanguage, what: string, points: readonly SummaryPoint[]): string | null {
  const { summaries } = trendsTexts(language).texts;
  const scored = points.flatMap(({ score, ...point }) => (score === null ? [] : [{ ...point, score }]));
  const [first] = scored;
  const last = scored.at(-1);
  if (!first || !last) return null;
  const at = ({ label, value }: SummaryPoint) => fill(summaries.at, { value, wave: label });
  const to = last.range
    ? fill(summaries.atLikely, { value: last.value, wave: last.label, ...last.range })
    : at(last);
  if (first === last) return fill(summaries.single, { what, to });
  const ends = { what, from: at(first), to };
  const lowest = scored.reduce((low, point) => (point.score < low.score ? point : low));
  const highest = scored.reduce((high, point) => (point.score > high.score ? point : high));
  const isEnd = (point: SummaryPoint) => point === first || point === last;
  if (isEnd(lowest))
    return isEnd(highest)
      ? fill(summaries.line, ends)
      : fill(summaries.lineHighest, { ...ends, highest: at(highest) });
  return isEnd(highest)
    ? fill(summaries.lineLowest, { ...ends, lowest: at(lowest) })
    : fill(summaries.lineBoth, { ...ends, lowest: at(lowest), highest: at(highest) });
}
