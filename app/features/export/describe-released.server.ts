import { exportTexts } from "~/content/export/texts";
import { formatList } from "~/content/intl";
import type { ShownLanguage } from "~/content/language";
import { type InstrumentTexts, withDepartments } from "~/content/texts";
import type { DepartmentRelease, ItemRelease, ReleaseContent } from "~/domain/disclosure/release-shape";
import type { DimensionNames } from "~/features/report/name-dimensions.server";
import {
  type ExportedSubject,
  emptyFigure,
  plainFigure,
  releasedFigure,
  type Wording,
  withheldFigure,
} from "./figures.server";
import type { ExportedFigure } from "./schema.server";

type Naming = {
  /** The topic that a statement belongs to. */
  topicOf: (item: string) => string | null;
  language: ShownLanguage;
  texts: InstrumentTexts;
  dimensions: DimensionNames;
};

/** Everything the frozen release holds, figure by figure. */
export function describeReleased(release: ReleaseContent, naming: Naming): ExportedFigure[] {
  const { pooled, majorityFavourable } = release;
  const wording = { language: naming.language, threshold: release.threshold };
  const both = { figure: "majority-favourable", scope: "both" } as const;
  return [
    ...describeDepartment(release, 0, naming),
    ...describeDepartment(release, 1, naming),
    ...(majorityFavourable == null ? [] : [yesNo(naming.language, both, majorityFavourable)]),
    ...describeTogether(release, naming),
    ...describeScale(release.scale, wording),
    ...(pooled === null
      ? []
      : [
          plainFigure({ figure: "invited", scope: "everybody" }, "released", "people", pooled.invited),
          plainFigure(
            { figure: "respondents", scope: "everybody" },
            "released",
            "people",
            pooled.respondents,
          ),
          releasedFigure({ figure: "score", scope: "everybody" }, "points", pooled.score, wording),
        ]),
  ];
}

/** How the scored statements hang together among everybody. */
function describeScale(scale: ReleaseContent["scale"], wording: Wording): ExportedFigure[] {
  if (!scale) return [];
  const scope = "everybody";
  return [
    releasedFigure({ figure: "scale-alpha", scope }, "coefficient", scale.alpha, wording),
    releasedFigure({ figure: "scale-omega", scope }, "coefficient", scale.omega, wording),
  ];
}

/** Figures of both departments together, every person weighing the same. */
function describeTogether(release: ReleaseContent, naming: Naming): ExportedFigure[] {
  const { together, departments } = release;
  if (!together) return [];
  const wording = { language: naming.language, threshold: release.threshold };
  const names = { first: departments[0].name, second: departments[1].name };
  const nameOf = (item: string) => withDepartments(naming.texts.items[item] ?? item, names);
  const scope = "everybody";
  const set = (figure: ExportedSubject["figure"], ids: readonly string[] | null): ExportedFigure =>
    ids === null
      ? withheldFigure({ figure, scope }, "released", "words", "audit-refused", wording)
      : {
          ...emptyFigure({ figure, scope, detail: ids.join(" ") }, "released", "words"),
          words: formatList(naming.language, ids.map(nameOf)),
        };
  return [
    ...Object.entries(together.dimensions).map(([dimension, figure]) =>
      releasedFigure(
        { figure: "dimension-score", scope, dimension, name: naming.dimensions(dimension) },
        "points",
        figure,
        wording,
      ),
    ),
    ...Object.entries(together.items).map(([item, figure]) =>
      releasedFigure(
        { figure: "item-favourable", scope, item, dimension: naming.topicOf(item), name: nameOf(item) },
        "percent",
        figure,
        wording,
      ),
    ),
    set("statements-lowest", together.sets.lowest),
    set("statements-highest", together.sets.highest),
    set("statements-apart", together.sets.apart),
  ];
}

function describeDepartment(release: ReleaseContent, index: 0 | 1, naming: Naming): ExportedFigure[] {
  const department = release.departments[index];
  const wording = { language: naming.language, threshold: release.threshold };
  const subject = (
    figure: ExportedSubject["figure"],
    more: Partial<ExportedSubject> = {},
  ): ExportedSubject => ({
    ...more,
    figure,
    scope: index === 0 ? "first" : "second",
    department: department.name,
  });
  return [
    plainFigure(subject("invited"), "released", "people", department.invited),
    respondents(department, subject("respondents"), wording),
    releasedFigure(subject("score"), "points", department.score, wording),
    ...spread(department.spread, subject("score-spread")),
    ...Object.entries(department.dimensions).flatMap(([dimension, { score, spread: dimensionSpread }]) => {
      const more = { dimension, name: naming.dimensions(dimension) };
      return [
        releasedFigure(subject("dimension-score", more), "points", score, wording),
        ...spread(dimensionSpread, subject("dimension-spread", more)),
      ];
    }),
    releasedFigure(subject("mirror-own"), "points", department.mirror.own, wording),
    releasedFigure(subject("mirror-other"), "points", department.mirror.other, wording),
    ...(["own", "other"] as const).flatMap((direction) => {
      const nearlyAll = department.mirror.answeredByMost?.[direction] ?? null;
      const figure = direction === "own" ? "mirror-own-answered" : "mirror-other-answered";
      return nearlyAll === null ? [] : [yesNo(naming.language, subject(figure), nearlyAll)];
    }),
    ...(department.divided == null
      ? []
      : [yesNo(naming.language, subject("opinions-divided"), department.divided)]),
    ...Object.entries(department.items).flatMap(([item, figures]) => {
      const names = { first: release.departments[0].name, second: release.departments[1].name };
      const name = withDepartments(naming.texts.items[item] ?? item, names);
      return describeItem(figures, wording, (figure, detail) =>
        subject(figure, { item, dimension: naming.topicOf(item), name, detail }),
      );
    }),
  ];
}

function describeItem(
  item: ItemRelease,
  wording: Wording,
  subject: (figure: ExportedSubject["figure"], detail: string | null) => ExportedSubject,
): ExportedFigure[] {
  return [
    releasedFigure(subject("item-favourable", null), "percent", item.favourable, wording),
    releasedFigure(subject("item-mean", null), "answer", item.mean, wording),
    ...(item.distribution ?? []).map((share, index) =>
      releasedFigure(subject("item-answer-share", String(index + 1)), "percent", share, wording),
    ),
    ...(item.splitOpinion === null
      ? []
      : [yesNo(wording.language, subject("item-split-opinion", null), item.splitOpinion)]),
  ];
}

/** Not released where the departments may not be shown apart. */
function respondents(department: DepartmentRelease, subject: ExportedSubject, wording: Wording) {
  if (department.respondents !== null)
    return plainFigure(subject, "released", "people", department.respondents);
  const { score } = department;
  const reason = score.kind === "withheld" ? score.reason : "audit-refused";
  return withheldFigure(subject, "released", "people", reason, wording);
}

function spread(given: DepartmentRelease["spread"], subject: ExportedSubject): ExportedFigure[] {
  return given.kind === "class" ? [plainFigure(subject, "released", "points", given.standardDeviation)] : [];
}

function yesNo(language: ShownLanguage, subject: ExportedSubject, answer: boolean): ExportedFigure {
  const { texts } = exportTexts(language);
  return plainFigure(subject, "released", "yes-no", answer ? 1 : 0, answer ? texts.yes : texts.no);
}
