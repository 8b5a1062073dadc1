import type { ShownLanguage } from "~/content/language";
import {
  changeSentence,
  changeShort,
  detectableSentence,
  lastingSentence,
  type ShortChange,
} from "~/content/report/changes";
import { reportTexts } from "~/content/report/texts";
import { topicChangesSentence } from "~/content/report/topic-changes";
import type { ChangeReading, Report } from "~/domain/report/report";
import type { DimensionNames } from "./name-dimensions.server";

type ChangeRow = ShortChange & { name: string };

export type ChangeSection = {
  since: string;
  sentences: readonly string[];
  /** None where the earlier wave asked otherwise: nothing stands beside it. */
  rows: readonly ChangeRow[];
};

/** null when there is no earlier wave with a result. */
export function describeChanges(
  language: ShownLanguage,
  report: Report,
  dimensionNames: DimensionNames,
  names: readonly [string, string],
  earlier: { previous: string | null; first: string | null },
): ChangeSection | null {
  if (earlier.previous === null) return null;
  const sentences = [
    changeSentence(language, report.change, earlier.previous),
    lastingSentence(language, report.lasting),
    topicChangesSentence(
      language,
      report.dimensions.map(({ dimension, change }) => ({ name: dimensionNames(dimension), change })),
      earlier.previous,
    ),
    earlier.first === null || earlier.first === earlier.previous
      ? null
      : changeSentence(language, report.changeSinceFirst, earlier.first),
    detectableSentence(language, report.smallestDetectableChange),
  ];
  const { change } = report;
  if (change.kind === "unavailable" && change.reason === "other-instrument") {
    return { since: earlier.previous, sentences: sentences.filter((it) => it !== null), rows: [] };
  }
  const row = (name: string, change: ChangeReading) => ({ name, ...changeShort(language, change) });
  return {
    since: earlier.previous,
    sentences: sentences.filter((sentence) => sentence !== null),
    rows: [
      row(reportTexts(language).texts.scores.both, report.change),
      row(names[0], report.departments[0].change),
      row(names[1], report.departments[1].change),
      ...report.dimensions.map(({ dimension, change }) => row(dimensionNames(dimension), change)),
    ],
  };
}
