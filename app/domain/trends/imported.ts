import { reportingThreshold } from "~/domain/disclosure/reporting-threshold";

declare const imported: unique symbol;

/**
 * A figure from before Tandem. It never went through the release gate and rests on another survey, so it is shown and
 * marked, and nothing is concluded from it. It has none of the fields of a released figure, an estimate or a score:
 * no function that reads a stage, a change, a gap or gives advice accepts it.
 */
export type Imported<T> = { readonly origin: "imported"; readonly [imported]: T; readonly held: T };

/** How the file states its scores. */
export const IMPORT_SCALES = ["points", "mean", "percent"] as const;
export type ImportScale = (typeof IMPORT_SCALES)[number];

export type ImportedDepartment = {
  /** Whole points, 20-100. */
  score: number;
  respondents: number;
  invited: number;
};

/** One earlier survey of both departments. */
export type EarlierSurvey = {
  /** "2025-Q1". */
  quarter: string;
  /** ISO date. */
  askedOn: string;
  /** The scale of the file, before conversion. */
  scale: ImportScale;
  departments: readonly [ImportedDepartment, ImportedDepartment];
};

export type ImportedSurvey = Imported<EarlierSurvey>;

const RANGES: Readonly<Record<ImportScale, readonly [number, number]>> = {
  points: [20, 100],
  mean: [1, 5],
  percent: [0, 100],
};

/**
 * A score of another scale in whole points 20-100, or null when it lies outside that scale. `mean` is a mean answer
 * from 1 to 5, `percent` the way from the lowest to the highest possible answer; a share of favourable answers is
 * neither and cannot be converted.
 *
 * @example
 * pointsFrom(3.4, "mean") // => 68
 * pointsFrom(50, "percent") // => 60
 * pointsFrom(12, "points") // => null
 */
export function pointsFrom(score: number, scale: ImportScale): number | null {
  const [lowest, highest] = RANGES[scale];
  if (!(score >= lowest && score <= highest)) return null;
  return Math.round(20 + (80 * (score - lowest)) / (highest - lowest));
}

/**
 * Marks an earlier survey as imported, the only way to do so. Both departments must reach the reporting threshold, as
 * in a release: with one below it neither is taken.
 *
 * `threshold` below the floor counts as the floor. Errors: `below-threshold`.
 *
 * @example
 * markImported({ quarter: "2025-Q1", askedOn: "2025-03-01", scale: "points", departments: [{ score: 60, respondents: 4, invited: 9 }, { score: 50, respondents: 9, invited: 9 }] }, 5) // => {"ok":false,"reason":"below-threshold"}
 */
export function markImported(
  survey: EarlierSurvey,
  threshold: number,
): { ok: true; imported: ImportedSurvey } | { ok: false; reason: "below-threshold" } {
  const minimum = reportingThreshold(threshold);
  if (survey.departments.some(({ respondents }) => respondents < minimum)) {
    return { ok: false, reason: "below-threshold" };
  }
  return { ok: true, imported: { origin: "imported", held: survey } as ImportedSurvey };
}

/**
 * What an imported figure says, for pages that mark it as imported.
 *
 * @example
 * showImported({ origin: "imported", held: 3 }) // => 3
 */
export function showImported<T>(figure: Imported<T>): T {
  return figure.held;
}

/**
 * The mean of both departments, equal weight, in points; for drawing beside the trend.
 *
 * @example
 * importedOverall({ origin: "imported", held: { departments: [{ score: 60 }, { score: 50 }] } }) // => 55
 */
export function importedOverall(survey: ImportedSurvey): number {
  const [first, second] = survey.held.departments;
  return (first.score + second.score) / 2;
}
