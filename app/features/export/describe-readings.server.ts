import { exportTexts } from "~/content/export/texts";
import { formatNumber } from "~/content/intl";
import type { ShownLanguage } from "~/content/language";
import { estimateValue } from "~/content/report/estimates";
import { gapShort } from "~/content/report/gaps";
import { responseRateText } from "~/content/report/participation";
import { stageShort } from "~/content/report/stage-sentences";
import { fill } from "~/content/translated";
import { responseRate } from "~/domain/participation";
import type { DepartmentReading, Estimate, GapReading, Report, StageReading } from "~/domain/report/report";
import { STAGES } from "~/domain/report/report";
import type { DimensionNames } from "~/features/report/name-dimensions.server";
import { describeChange, tenth } from "./describe-change.server";
import {
  type ExportedSubject,
  emptyFigure,
  plainFigure,
  type Wording,
  withheldFigure,
} from "./figures.server";
import type { ExportedFigure } from "./schema.server";

/** Everything the report derives from the release, figure by figure. */
export function describeReadings(
  report: Report,
  wording: Wording,
  dimensionNames: DimensionNames,
): ExportedFigure[] {
  const both = { scope: "both" } as const;
  const since = report.comparedWith?.quarter ?? null;
  return [
    estimated({ figure: "score", ...both }, report.equallyWeighted, wording),
    estimated({ figure: "score-by-headcount", ...both }, report.headcountWeighted, wording),
    ...(report.pooled
      ? [estimated({ figure: "score", scope: "everybody" }, report.pooled.estimate, wording)]
      : []),
    ...staged(both, report.stage, wording),
    gap({ figure: "gap", ...both }, report.gap, wording),
    describeChange({ figure: "change", ...both, detail: since }, report.change, wording),
    describeChange(
      { figure: "change-since-first", ...both, detail: report.first?.quarter ?? null },
      report.changeSinceFirst,
      wording,
    ),
    ...detectable(wording.language, report.smallestDetectableChange),
    ...report.departments.flatMap((department, index) =>
      describeDepartment(department, index === 0 ? "first" : "second", wording, since),
    ),
    ...report.dimensions.flatMap((reading) => {
      const about = { dimension: reading.dimension, name: dimensionNames(reading.dimension) };
      const department = (index: 0 | 1) =>
        estimated(
          {
            figure: "dimension-score",
            scope: index === 0 ? "first" : "second",
            department: report.departments[index].name,
            ...about,
          },
          reading.departments[index],
          wording,
        );
      return [
        department(0),
        department(1),
        estimated({ figure: "dimension-score", ...both, ...about }, reading.overall, wording),
        stage({ figure: "stage", ...both, ...about }, reading.stage, wording),
        gap({ figure: "gap", ...both, ...about }, reading.gap, wording),
        describeChange({ figure: "change", ...both, ...about, detail: since }, reading.change, wording),
      ];
    }),
    ...report.mirror.map((side) => {
      const scope = side.department === 0 ? "first" : "second";
      const department = report.departments[side.department].name;
      const shown = estimated({ figure: "mirror-mismatch", scope, department }, side.mismatch, wording);
      return shown.kind === "withheld" ? shown : { ...shown, reading: side.verdict };
    }),
  ];
}

function describeDepartment(
  reading: DepartmentReading,
  scope: "first" | "second",
  wording: Wording,
  since: string | null,
): ExportedFigure[] {
  const about = { scope, department: reading.name };
  const { respondents, invited } = reading;
  const rate = respondents === null ? null : Math.round(100 * responseRate(respondents, invited));
  return [
    ...(rate === null || respondents === null
      ? []
      : [
          plainFigure(
            { figure: "response-rate", ...about },
            "derived",
            "percent",
            rate,
            responseRateText(wording.language, respondents, invited),
          ),
        ]),
    estimated({ figure: "score", ...about }, reading.estimate, wording),
    ...staged(about, reading.stage, wording),
    describeChange({ figure: "change", ...about, detail: since }, reading.change, wording),
  ];
}

function estimated(subject: ExportedSubject, estimate: Estimate, wording: Wording): ExportedFigure {
  if (estimate.kind === "withheld")
    return withheldFigure(subject, "derived", "points", estimate.reason, wording);
  const empty = {
    ...emptyFigure(subject, "derived", "points"),
    words: estimateValue(wording.language, estimate),
  };
  const [low, high] = [tenth(estimate.low), tenth(estimate.high)];
  if (estimate.kind === "bounded") return { ...empty, kind: "between", lower: low, upper: high };
  const value = tenth(estimate.score);
  return { ...empty, kind: "value", value, lower: value, upper: value, intervalLow: low, intervalHigh: high };
}

function gap(subject: ExportedSubject, reading: GapReading, wording: Wording): ExportedFigure {
  const shown = estimated(subject, reading.estimate, wording);
  if (shown.kind === "withheld") return shown;
  return {
    ...shown,
    reading: reading.verdict,
    words: gapShort(wording.language, reading),
  };
}

function stage(subject: ExportedSubject, reading: StageReading, wording: Wording): ExportedFigure {
  if (reading.kind === "withheld")
    return withheldFigure(subject, "derived", "words", reading.reason, wording);
  return {
    ...emptyFigure(subject, "derived", "words"),
    reading: readingCode(reading),
    words: stageShort(wording.language, reading),
    detail: namedStages(reading),
  };
}

/** With how likely each stage is, where that is computed. */
function staged(
  about: Pick<ExportedSubject, "scope" | "department">,
  reading: StageReading,
  wording: Wording,
): ExportedFigure[] {
  const probabilities = "probabilities" in reading ? reading.probabilities : null;
  return [
    stage({ figure: "stage", ...about }, reading, wording),
    ...(probabilities === null
      ? []
      : STAGES.map((detail) => {
          const percent = Math.round(100 * probabilities[detail]);
          return plainFigure(
            { figure: "stage-probability", ...about, detail },
            "derived",
            "percent",
            percent,
            fill(exportTexts(wording.language).texts.about, {
              percent: formatNumber(wording.language, percent),
            }),
          );
        })),
  ];
}

/** "guarded" says Defined; where the majority may not be said it is Defined or further. */
function readingCode(reading: Exclude<StageReading, { kind: "withheld" }>): string {
  return reading.kind === "guarded" && reading.majority === "unknown" ? "at-least" : reading.kind;
}

function namedStages(reading: Exclude<StageReading, { kind: "withheld" }>): string {
  if (reading.kind === "held") return reading.stage;
  if ("lower" in reading)
    return reading.lower === reading.upper ? reading.lower : `${reading.lower} ${reading.upper}`;
  return reading.stage;
}

function detectable(language: ShownLanguage, smallest: number | null): ExportedFigure[] {
  if (smallest === null) return [];
  const value = tenth(smallest);
  const subject = { figure: "smallest-detectable-change", scope: "both" } as const;
  return [plainFigure(subject, "derived", "points", value, formatNumber(language, value))];
}
