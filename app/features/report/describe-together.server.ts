import type { ShownLanguage } from "~/content/language";
import { figureValue } from "~/content/report/estimates";
import { reportTexts } from "~/content/report/texts";
import { dimensionText, type InstrumentTexts, withDepartments } from "~/content/texts";
import { fill } from "~/content/translated";
import type { ReleaseContent, TogetherRelease } from "~/domain/disclosure/release-shape";
import { type Instrument, surveyOrder } from "~/domain/instrument";

/** A figure in words, and whether it is shown at all. */
type TogetherRow = { id: string; text: string; value: string; shown: boolean };

export type TogetherSection = {
  /** null: withheld. */
  sets: readonly { kind: string; title: string; statements: readonly string[] | null }[];
  topics: readonly TogetherRow[];
  statements: readonly TogetherRow[];
};

/** Figures of both departments together; null where the release holds none. */
export function describeTogether(
  language: ShownLanguage,
  release: ReleaseContent,
  instrument: Instrument,
  texts: InstrumentTexts,
): TogetherSection | null {
  const { together, departments } = release;
  if (!together) return null;
  const names = { first: departments[0].name, second: departments[1].name };
  const statement = (id: string) => withDepartments(texts.items[id] ?? id, names);
  const order = surveyOrder(instrument);
  const topics = order.flatMap((id): TogetherRow[] => {
    const figure = together.dimensions[id];
    if (!figure) return [];
    const value = figureValue(language, figure, "points");
    return [{ id, text: dimensionText(texts, id).name, value, shown: figure.kind !== "withheld" }];
  });
  const statements = order.flatMap((dimension) =>
    instrument.items.flatMap((item): TogetherRow[] => {
      const figure = together.items[item.id];
      if (item.kind !== "scored" || item.dimension !== dimension || !figure) return [];
      const value = figureValue(language, figure, "percent");
      return [{ id: item.id, text: statement(item.id), value, shown: figure.kind !== "withheld" }];
    }),
  );
  const sets = describeSets(language, together, names, statement);
  const nothing = topics.length === 0 && sets.every((set) => set.statements === null);
  return nothing ? null : { sets, topics, statements };
}

function describeSets(
  language: ShownLanguage,
  { sets }: TogetherRelease,
  names: { first: string; second: string },
  statement: (id: string) => string,
): TogetherSection["sets"] {
  const titles = reportTexts(language).texts.page.together.sets;
  const worded = (ids: readonly string[] | null) => ids?.map(statement) ?? null;
  return [
    { kind: "lowest", title: titles.lowest, statements: worded(sets.lowest) },
    { kind: "highest", title: titles.highest, statements: worded(sets.highest) },
    { kind: "apart", title: fill(titles.apart, names), statements: worded(sets.apart) },
  ];
}
