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

type ItemRow = { id: string; text: string; departments: readonly [ItemFigures, ItemFigures] };

export type ItemSection = {
  groups: readonly { dimension: DimensionId; name: string; rows: readonly ItemRow[] }[];
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
  const names = { first: release.departments[0].name, second: release.departments[1].name };
  const groups = surveyOrder(instrument)
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
  const shown = groups.some(({ rows }) =>
    rows.some(({ departments }) => departments.some(({ stretch }) => stretch !== null)),
  );
  return {
    groups: shown ? groups : [],
    options: texts.options,
    withheld: withheldSentences(language, release),
  };
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
