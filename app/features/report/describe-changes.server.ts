import { changeSentence, changeShort, detectableSentence } from "~/content/report/changes";
import type { ChangeReading, Report } from "~/domain/report/report";
import type { DimensionNames } from "./name-dimensions.server";

type ChangeRow = { name: string; verdict: string; difference: string; range: string };

export type ChangeSection = {
  since: string;
  sentences: readonly string[];
  rows: readonly ChangeRow[];
};

/** null when there is no earlier wave with a result. */
export function describeChanges(
  report: Report,
  dimensionNames: DimensionNames,
  names: readonly [string, string],
  earlier: { previous: string | null; first: string | null },
): ChangeSection | null {
  if (earlier.previous === null) return null;
  const sentences = [
    changeSentence(report.change, earlier.previous),
    clearOnesSentence(report, dimensionNames),
    earlier.first === null || earlier.first === earlier.previous
      ? null
      : changeSentence(report.changeSinceFirst, earlier.first),
    detectableSentence(report.smallestDetectableChange),
  ];
  const row = (name: string, change: ChangeReading) => ({ name, ...changeShort(change) });
  return {
    since: earlier.previous,
    sentences: sentences.filter((sentence) => sentence !== null),
    rows: [
      row("Both together", report.change),
      row(names[0], report.departments[0].change),
      row(names[1], report.departments[1].change),
      ...report.dimensions.map(({ dimension, change }) => row(dimensionNames(dimension), change)),
    ],
  };
}

function clearOnesSentence(report: Report, dimensionNames: DimensionNames): string | null {
  const clear = report.dimensions.flatMap(({ dimension, change }) =>
    change.kind === "change" && change.verdict === "clear-change"
      ? [{ name: dimensionNames(dimension), up: change.difference > 0 }]
      : [],
  );
  if (clear.length === 0) return "No single topic changed clearly.";
  const moved = clear.map(({ name, up }) => `${name} (${up ? "up" : "down"})`);
  return `${moved.length === 1 ? "One topic" : `${moved.length} topics`} changed clearly: ${moved.join(", ")}.`;
}
