import type { ShownLanguage } from "~/content/language";
import { figureValue } from "~/content/report/estimates";
import { withheldOfDepartment } from "~/content/report/withheld-reasons";
import { dimensionText, type InstrumentTexts, withDepartments } from "~/content/texts";
import { PERCENT } from "~/domain/disclosure/figure";
import type { Figure, ItemRelease, ReleaseContent, WithheldReason } from "~/domain/disclosure/release-shape";
import { type DimensionId, type Instrument, surveyOrder } from "~/domain/instrument";
import { looksSplit } from "~/domain/report/split-opinion";
import { describeStretch, type Stretch } from "./describe-stretch.server";

export type ItemFigures = {
  favourable: string;
  /** Null when not shown. */
  stretch: Stretch | null;
  mean: string | null;
  /** Percent for Never to Always, from 100 respondents on. */
  distribution: readonly string[] | null;
  split: boolean;
};

export type ItemRow = { id: string; text: string; departments: readonly [ItemFigures, ItemFigures] };

type ItemGroup = { dimension: DimensionId; name: string; rows: readonly ItemRow[] };

export type ItemSection = {
  groups: readonly ItemGroup[];
  /** Statements of which the same bounds are shown and no more, for each department. */
  alike: readonly {
    values: readonly [string, string];
    statements: readonly { id: string; text: string }[];
  }[];
  options: readonly string[];
  withheld: readonly string[];
};

/** Single statements, as far as they are released. No group at all when nothing of them is. */
export function describeItems(
  language: ShownLanguage,
  release: ReleaseContent,
  instrument: Instrument,
  texts: InstrumentTexts,
): ItemSection {
  const groups = describeItemGroups(language, release, instrument, texts);
  const all = groups.flatMap(({ rows }) => rows);
  const shown = all.some(({ departments }) => departments.some(({ stretch }) => stretch !== null));
  const alike = shown ? summedUp(all) : [];
  const gone = new Set(alike.flatMap(({ statements }) => statements.map(({ id }) => id)));
  const told = groups.map((group) => ({ ...group, rows: group.rows.filter(({ id }) => !gone.has(id)) }));
  return {
    groups: shown ? told.filter(({ rows }) => rows.length > 0) : [],
    alike,
    options: texts.options,
    withheld: withheldSentences(language, release),
  };
}

/** Every scored statement with what is released of it, by topic. */
export function describeItemGroups(
  language: ShownLanguage,
  release: ReleaseContent,
  instrument: Instrument,
  texts: InstrumentTexts,
): ItemGroup[] {
  const names = { first: release.departments[0].name, second: release.departments[1].name };
  return surveyOrder(instrument)
    .map((dimension) => ({
      dimension,
      name: dimensionText(texts, dimension).name,
      rows: instrument.items.flatMap((item): ItemRow[] => {
        const [first, second] = release.departments.map((department) => department.items[item.id]);
        if (item.kind !== "scored" || item.dimension !== dimension || !first || !second) return [];
        return [
          {
            id: item.id,
            text: withDepartments(texts.items[item.id] ?? item.id, names),
            departments: [itemFigures(language, first), itemFigures(language, second)],
          },
        ];
      }),
    }))
    .filter(({ rows }) => rows.length > 0);
}

/** From so many rows on that say the same bounds and nothing else, one sentence says it for all. */
const SUMMED_UP_FROM = 4;

function summedUp(rows: readonly ItemRow[]): ItemSection["alike"] {
  const said = new Map<string, ItemRow[]>();
  for (const row of rows) {
    if (!row.departments.every(saysOnlyBounds)) continue;
    const key = JSON.stringify(row.departments.map(({ favourable }) => favourable));
    said.set(key, [...(said.get(key) ?? []), row]);
  }
  return [...said.values()]
    .filter((same) => same.length >= SUMMED_UP_FROM)
    .flatMap((same) => {
      const [row] = same;
      if (!row) return [];
      const [first, second] = row.departments;
      const statements = same.map(({ id, text }) => ({ id, text }));
      return [{ values: [first.favourable, second.favourable] as const, statements }];
    });
}

function saysOnlyBounds({ stretch, mean, distribution, split }: ItemFigures): boolean {
  const bounds = stretch === null || stretch.open > 0;
  return bounds && mean === null && distribution === null && !split;
}

function itemFigures(language: ShownLanguage, item: ItemRelease): ItemFigures {
  const { favourable, mean, distribution } = item;
  return {
    favourable: figureValue(language, favourable, "percent"),
    stretch: describeStretch(favourable, PERCENT),
    mean: mean.kind === "withheld" ? null : figureValue(language, mean, "answer"),
    distribution: distribution?.map((figure) => figureValue(language, figure, "percent")) ?? null,
    split: looksSplit(item),
  };
}

/** What is missing and why, one sentence for each department and reason: the nearest tier that is not reached. */
function withheldSentences(language: ShownLanguage, release: ReleaseContent): string[] {
  return release.departments.flatMap((department) => {
    const items = Object.values(department.items);
    const shares = withheldReasons(items.map(({ favourable }) => favourable));
    const means = withheldReasons(items.map(({ mean }) => mean));
    const reasons = shares.length > 0 ? shares : means;
    return reasons.map((reason) =>
      withheldOfDepartment(language, department.name, reason, release.threshold),
    );
  });
}

function withheldReasons(figures: readonly Figure[]): WithheldReason[] {
  const reasons = figures.flatMap((figure) => (figure.kind === "withheld" ? [figure.reason] : []));
  return [...new Set(reasons)];
}
