import { exportTexts } from "~/content/export/texts";
import { formatQuarter } from "~/content/intl";
import type { ShownLanguage } from "~/content/language";
import type { ExportedFigure, ExportedReleases, ExportedWave } from "./schema.server";

/** Figures that people ask for, in the order in which a report has them. */
const ASKED_FOR = [
  "stage",
  "score",
  "change",
  "gap",
  "response-rate",
  "dimension-score",
  "mirror-own",
  "mirror-other",
  "item-favourable",
] as const satisfies readonly ExportedFigure["figure"][];
const PLACES = new Map<string, number>(ASKED_FOR.map((figure, place) => [figure, place]));

const SCOPES = ["first", "second", "both", "everybody"] as const;

/**
 * What people read: a row for each score, topic and statement of each wave, with the words of both departments, of both
 * with equal weight and of everybody side by side. A statement's row names its topic.
 */
export function summariseReleases(
  language: ShownLanguage,
  { relationship, waves }: ExportedReleases,
): readonly (readonly string[])[] {
  const { summary } = exportTexts(language).texts;
  const header = [
    summary.wave,
    summary.what,
    summary.topic,
    summary.about,
    ...relationship.departments,
    summary.both,
    summary.everybody,
  ];
  return [header, ...waves.flatMap((wave) => rowsOf(language, wave))];
}

function rowsOf(language: ShownLanguage, wave: ExportedWave): string[][] {
  const { summary } = exportTexts(language).texts;
  const quarter = formatQuarter(language, wave.quarter);
  if (!wave.released) return [[quarter, wave.notReleasedBecause ?? "", "", "", "", "", "", ""]];
  const topics = new Map(
    wave.figures.flatMap(({ dimension, item, name }) =>
      dimension && !item ? [[dimension, name ?? dimension] as const] : [],
    ),
  );
  const rows = new Map<string, { order: number; about: string[]; words: Map<string, string> }>();
  for (const figure of wave.figures) {
    const order = PLACES.get(figure.figure);
    if (order === undefined) continue;
    const key = [figure.figure, figure.dimension, figure.item].join(" ");
    const topic = figure.dimension === null ? "" : (topics.get(figure.dimension) ?? figure.dimension);
    const about = [
      quarter,
      summary.figures[ASKED_FOR[order] ?? "score"],
      topic,
      figure.item ? (figure.name ?? "") : "",
    ];
    const row = rows.get(key) ?? { order, about, words: new Map<string, string>() };
    // Released with its step and derived with its interval are one score: what the report prints is the latter.
    row.words.set(figure.scope, figure.words);
    rows.set(key, row);
  }
  return [...rows.values()]
    .sort((a, b) => a.order - b.order)
    .map(({ about, words }) => [...about, ...SCOPES.map((scope) => words.get(scope) ?? "")]);
}
