import { exportTexts } from "~/content/export/texts";
import type { ShownLanguage } from "~/content/language";
import { figureValue } from "~/content/report/estimates";
import { withheldReason } from "~/content/report/withheld-reasons";
import type { Figure, WithheldReason } from "~/domain/disclosure/release-shape";
import type { ExportedFigure } from "./schema.server";

/** What a figure is about; what is left out is null. */
export type ExportedSubject = Pick<ExportedFigure, "figure" | "scope"> &
  Partial<Pick<ExportedFigure, "department" | "dimension" | "item" | "detail" | "name">>;

/** In which language words stand, and below how many people nothing is shown. */
export type Wording = { language: ShownLanguage; threshold: number };

type Scale = "points" | "percent" | "answer" | "coefficient";

const ENDS: Readonly<Record<Scale, readonly [number, number]>> = {
  points: [20, 100],
  percent: [0, 100],
  answer: [1, 5],
  coefficient: [0, 1],
};

/** A figure of the release, word for word. */
export function releasedFigure(
  subject: ExportedSubject,
  unit: Scale,
  figure: Figure,
  wording: Wording,
): ExportedFigure {
  if (figure.kind === "withheld") return withheldFigure(subject, "released", unit, figure.reason, wording);
  const [lowest, highest] = ENDS[unit];
  const value = figure.kind === "value" ? figure.value : null;
  return {
    ...emptyFigure(subject, "released", unit),
    kind: figure.kind,
    value,
    lower: value ?? (figure.kind === "at-least" ? figure.bound : lowest),
    upper: value ?? (figure.kind === "at-most" ? figure.bound : highest),
    step: figure.step,
    words: figureValue(wording.language, figure, unit),
  };
}

/** A plain number that the release holds or that follows from it: a count, a spread, a yes or no. */
export function plainFigure(
  subject: ExportedSubject,
  origin: ExportedFigure["origin"],
  unit: ExportedFigure["unit"],
  value: number,
  words = String(value),
): ExportedFigure {
  return { ...emptyFigure(subject, origin, unit), kind: "value", value, lower: value, upper: value, words };
}

export function withheldFigure(
  subject: ExportedSubject,
  origin: ExportedFigure["origin"],
  unit: ExportedFigure["unit"],
  reason: WithheldReason,
  { language, threshold }: Wording,
): ExportedFigure {
  return {
    ...emptyFigure(subject, origin, unit),
    kind: "withheld",
    words: exportTexts(language).texts.notShown,
    reason,
    reasonText: withheldReason(language, reason, threshold),
  };
}

/** A figure without a number as yet. */
export function emptyFigure(
  subject: ExportedSubject,
  origin: ExportedFigure["origin"],
  unit: ExportedFigure["unit"],
): ExportedFigure {
  return {
    figure: subject.figure,
    origin,
    scope: subject.scope,
    department: subject.department ?? null,
    dimension: subject.dimension ?? null,
    item: subject.item ?? null,
    detail: subject.detail ?? null,
    name: subject.name ?? null,
    unit,
    kind: "words",
    value: null,
    lower: null,
    upper: null,
    step: null,
    intervalLow: null,
    intervalHigh: null,
    reading: null,
    words: "",
    reason: null,
    reasonText: null,
  };
}
