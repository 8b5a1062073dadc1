import { plainNumber } from "~/content/numbers";
import { estimateValue } from "~/content/report/estimates";
import { gapShort } from "~/content/report/gaps";
import { responseRateText } from "~/content/report/participation";
import { stageShort } from "~/content/report/stage-sentences";
import { responseRate } from "~/domain/participation";
import type { DepartmentReading, Estimate, GapReading, Report, StageReading } from "~/domain/report/report";
import { STAGES } from "~/domain/report/report";
import type { DimensionNames } from "~/features/report/name-dimensions.server";
import { describeChange, tenth } from "./describe-change.server";
import { type ExportedSubject, emptyFigure, plainFigure, withheldFigure } from "./figures.server";
import type { ExportedFigure } from "./schema.server";

/** Everything the report derives from the release, figure by figure. */
export function describeReadings(
  report: Report,
  threshold: number,
  dimensionNames: DimensionNames,
): ExportedFigure[] {
  const both = { scope: "both" } as const;
  const since = report.comparedWith?.quarter ?? null;
  return [
    estimated({ figure: "score", ...both }, report.overall, threshold),
    estimated({ figure: "score-by-headcount", ...both }, report.headcountWeighted, threshold),
    ...(report.pooled
      ? [estimated({ figure: "score", scope: "everybody" }, report.pooled.estimate, threshold)]
      : []),
    ...staged(both, report.stage, threshold),
    gap({ figure: "gap", ...both }, report.gap, threshold),
    describeChange({ figure: "change", ...both, detail: since }, report.change, threshold),
    describeChange(
      { figure: "change-since-first", ...both, detail: report.first?.quarter ?? null },
      report.changeSinceFirst,
      threshold,
    ),
    ...detectable(report.smallestDetectableChange),
    ...report.departments.flatMap((department, index) =>
      describeDepartment(department, index === 0 ? "first" : "second", threshold, since),
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
          threshold,
        );
      return [
        department(0),
        department(1),
        estimated({ figure: "dimension-score", ...both, ...about }, reading.overall, threshold),
        stage({ figure: "stage", ...both, ...about }, reading.stage, threshold),
        gap({ figure: "gap", ...both, ...about }, reading.gap, threshold),
        describeChange({ figure: "change", ...both, ...about, detail: since }, reading.change, threshold),
      ];
    }),
    ...report.mirror.map((side) => {
      const scope = side.department === 0 ? "first" : "second";
      const department = report.departments[side.department].name;
      const shown = estimated({ figure: "mirror-mismatch", scope, department }, side.mismatch, threshold);
      return shown.kind === "withheld" ? shown : { ...shown, reading: side.named ? "named" : "not-named" };
    }),
  ];
}

function describeDepartment(
  reading: DepartmentReading,
  scope: "first" | "second",
  threshold: number,
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
            responseRateText("en", respondents, invited),
          ),
        ]),
    estimated({ figure: "score", ...about }, reading.estimate, threshold),
    ...staged(about, reading.stage, threshold),
    describeChange({ figure: "change", ...about, detail: since }, reading.change, threshold),
  ];
}

function estimated(subject: ExportedSubject, estimate: Estimate, threshold: number): ExportedFigure {
  if (estimate.kind === "withheld")
    return withheldFigure(subject, "derived", "points", estimate.reason, threshold);
  const empty = { ...emptyFigure(subject, "derived", "points"), words: estimateValue("en", estimate) };
  const [low, high] = [tenth(estimate.low), tenth(estimate.high)];
  if (estimate.kind === "bounded") return { ...empty, kind: "between", lower: low, upper: high };
  const value = tenth(estimate.score);
  return { ...empty, kind: "value", value, lower: value, upper: value, intervalLow: low, intervalHigh: high };
}

function gap(subject: ExportedSubject, reading: GapReading, threshold: number): ExportedFigure {
  const shown = estimated(subject, reading.estimate, threshold);
  if (shown.kind === "withheld") return shown;
  return { ...shown, reading: reading.named ? "named" : "not-named", words: gapShort("en", reading) };
}

function stage(subject: ExportedSubject, reading: StageReading, threshold: number): ExportedFigure {
  if (reading.kind === "withheld")
    return withheldFigure(subject, "derived", "words", reading.reason, threshold);
  return {
    ...emptyFigure(subject, "derived", "words"),
    reading: readingCode(reading),
    words: stageShort("en", reading),
    detail: namedStages(reading),
  };
}

/** With how likely each stage is, where that is computed. */
function staged(
  about: Pick<ExportedSubject, "scope" | "department">,
  reading: StageReading,
  threshold: number,
): ExportedFigure[] {
  const probabilities = "probabilities" in reading ? reading.probabilities : null;
  return [
    stage({ figure: "stage", ...about }, reading, threshold),
    ...(probabilities === null
      ? []
      : STAGES.map((detail) => {
          const percent = Math.round(100 * probabilities[detail]);
          return plainFigure(
            { figure: "stage-probability", ...about, detail },
            "derived",
            "percent",
            percent,
            `about ${percent} %`,
          );
        })),
  ];
}

/** "guarded" says Defined; where the majority may not be said it is Defined or further. */
function readingCode(reading: Exclude<StageReading, { kind: "withheld" }>): string {
  return reading.kind === "guarded" && reading.majority === "unknown" ? "at-least" : reading.kind;
}

function namedStages(reading: Exclude<StageReading, { kind: "withheld" }>): string {
  if ("lower" in reading)
    return reading.lower === reading.upper ? reading.lower : `${reading.lower} ${reading.upper}`;
  return reading.stage;
}

function detectable(smallest: number | null): ExportedFigure[] {
  if (smallest === null) return [];
  const value = tenth(smallest);
  const subject = { figure: "smallest-detectable-change", scope: "both" } as const;
  return [plainFigure(subject, "derived", "points", value, plainNumber(value))];
}
