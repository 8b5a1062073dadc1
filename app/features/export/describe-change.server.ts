import { changeShort } from "~/content/report/changes";
import type { ChangeReading } from "~/domain/report/report";
import { type ExportedSubject, emptyFigure, withheldFigure } from "./figures.server";
import type { ExportedFigure } from "./schema.server";

const NOT_COMPARED = {
  "no-earlier-wave": "No earlier wave showed both departments.",
  "other-instrument": "The earlier wave used another version of the survey.",
  "end-band": "One of the two scores is only a bound.",
} as const;

/** A change with its verdict, because the number alone does not say whether it is more than chance. */
export function describeChange(
  subject: ExportedSubject,
  change: ChangeReading,
  threshold: number,
): ExportedFigure {
  const { verdict, difference, range } = changeShort("en", change);
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
      words: difference ? `${verdict} (${difference})` : `${verdict}, ${range}`,
    };
  }
  const { reason } = change;
  if (reason === "no-earlier-wave" || reason === "other-instrument" || reason === "end-band") {
    const empty = emptyFigure(subject, "derived", "points");
    return { ...empty, kind: "withheld", words: verdict, reason, reasonText: NOT_COMPARED[reason] };
  }
  return withheldFigure(subject, "derived", "points", reason, threshold);
}

/** A tenth of a point is finer than any of these is known; the report prints whole points. */
export function tenth(value: number): number {
  // Adding nothing turns -0 into 0.
  return Math.round(value * 10) / 10 + 0;
}
