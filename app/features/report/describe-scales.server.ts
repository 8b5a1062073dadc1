import { formatList } from "~/content/intl";
import type { ShownLanguage } from "~/content/language";
import { figureValue } from "~/content/report/estimates";
import type { Figure, ScaleRelease } from "~/domain/disclosure/release-shape";
import type { Database } from "~db/client.server";
import { readHistory } from "./read-history.server";

/** How the scored statements hang together in one pair of departments, over the waves that say so. */
export type ScaleRow = { name: string; waves: number; alpha: string; omega: string };

/** A row for each pair that has a wave large enough, up to now. */
export function describeScales(
  db: Database,
  relationships: readonly { id: string; name: string }[],
  language: ShownLanguage,
  now: Date,
): ScaleRow[] {
  return relationships.flatMap(({ id, name }) => {
    const scales = readHistory(db, id, now).flatMap(({ release }) => release?.scale ?? []);
    const said = scales.filter(({ alpha, omega }) => alpha.kind !== "withheld" && omega.kind !== "withheld");
    if (said.length === 0) return [];
    const over = (kind: keyof ScaleRelease) =>
      valuesOver(
        language,
        said.map((scale) => scale[kind]),
      );
    return [{ name, waves: said.length, alpha: over("alpha"), omega: over("omega") }];
  });
}

/** What the waves say, lowest first, each value once. */
function valuesOver(language: ShownLanguage, figures: readonly Figure[]): string {
  const lowestFirst = figures.toSorted((a, b) => placeOf(a) - placeOf(b));
  const values = lowestFirst.map((figure) => figureValue(language, figure, "coefficient"));
  return formatList(language, [...new Set(values)]);
}

function placeOf(figure: Figure): number {
  if (figure.kind === "value") return figure.value;
  return figure.kind === "withheld" ? 0 : figure.bound;
}
