import { exportTexts } from "~/content/export/texts";
import { formatSigned } from "~/content/intl";
import type { ShownLanguage } from "~/content/language";
import { changeShort } from "~/content/report/changes";
import { fill } from "~/content/translated";
import type { ChangeReading } from "~/domain/report/report";
import { type ExportedSubject, emptyFigure, type Wording, withheldFigure } from "./figures.server";
import type { ExportedFigure } from "./schema.server";

/** A change with its verdict, because the number alone does not say whether it is more than chance. */
export function describeChange(
  subject: ExportedSubject,
  change: ChangeReading,
  wording: Wording,
): ExportedFigure {
  const { texts } = exportTexts(wording.language);
  if (change.kind === "change") {
    const value = tenth(change.difference);
    return {
      ...emptyFigure(subject, "derived", "points"),
      kind: "value",
      value,
      lower: value,
      upper: value,
      intervalLow: tenth(change.low),
      intervalHigh: tenth(change.high),
      reading: change.verdict,
      words: changeWords(wording.language, change),
    };
  }
  if (change.kind === "bounded") {
    return {
      ...emptyFigure(subject, "derived", "points"),
      kind: "between",
      lower: tenth(change.low),
      upper: tenth(change.high),
      reading: change.verdict,
      words: boundedWords(wording.language, change),
    };
  }
  const { reason } = change;
  if (reason === "no-earlier-wave" || reason === "other-instrument" || reason === "end-band") {
    const empty = emptyFigure(subject, "derived", "points");
    return {
      ...empty,
      kind: "withheld",
      words: changeShort(wording.language, change).verdict,
      reason,
      reasonText: texts.notCompared[reason],
    };
  }
  return withheldFigure(subject, "derived", "points", reason, wording);
}

function changeWords(language: ShownLanguage, change: Extract<ChangeReading, { kind: "change" }>): string {
  const { texts } = exportTexts(language);
  const { verdict, difference } = changeShort(language, change);
  if (difference) return fill(texts.changed, { verdict, difference });
  const [low, high] = [change.low, change.high].map((end) => formatSigned(language, Math.round(end)));
  return fill(texts.changedWithin, { verdict, low: low ?? "", high: high ?? "" });
}

function boundedWords(language: ShownLanguage, change: ChangeReading): string {
  const { verdict, difference } = changeShort(language, change);
  return difference ? fill(exportTexts(language).texts.changed, { verdict, difference }) : verdict;
}

/** A tenth of a point is finer than any of these is known; the report prints whole points. */
export function tenth(value: number): number {
  // Adding nothing turns -0 into 0.
  return Math.round(value * 10) / 10 + 0;
}
