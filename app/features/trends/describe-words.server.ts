import { quarterLabel } from "~/content/numbers";
import { departmentMovedSentence } from "~/content/report/trend-departments";
import { gapHistorySentence } from "~/content/report/trend-gaps";
import { responseSentences, STEADY_RESPONSE } from "~/content/report/trend-participation";
import { topicsMovedSentence } from "~/content/report/trend-topics";
import type { Development } from "~/domain/trends/changes";
import type { DimensionNames } from "~/features/report/name-dimensions.server";
import type { PastWave } from "./describe-waves.server";

type Names = readonly [string, string];

/** What stands beside the charts. */
export type TrendWords = {
  departments: readonly string[];
  gap: readonly string[];
  topics: readonly string[];
  responses: readonly string[];
};

export function describeTrendWords(
  development: Development,
  past: readonly PastWave[],
  names: Names,
  dimensionNames: DimensionNames,
): TrendWords {
  const waves = past.map(({ point, row }) => ({
    label: quarterLabel(row.quarter),
    gap: point.gap,
    rates: point.responseRates,
  }));
  const gap = gapHistorySentence(waves, names);
  const shown = waves.some(({ rates }) => rates.some((rate) => rate !== null));
  const responses = responseSentences(waves, names);
  return {
    departments: departmentSentences(development, names),
    gap: gap === null ? [] : [gap],
    topics: topicSentences(development, dimensionNames),
    responses: responses.length > 0 || !shown ? responses : [STEADY_RESPONSE],
  };
}

function departmentSentences({ last, first, sinceLast, sinceFirst }: Development, names: Names): string[] {
  const compared =
    first?.waveId === last?.waveId
      ? [{ wave: last, changes: sinceLast }]
      : [
          { wave: first, changes: sinceFirst },
          { wave: last, changes: sinceLast },
        ];
  return compared.flatMap(({ wave, changes }) =>
    wave
      ? names.flatMap(
          (name, index) =>
            departmentMovedSentence(
              name,
              changes.departments[index === 0 ? 0 : 1],
              quarterLabel(wave.quarter),
            ) ?? [],
        )
      : [],
  );
}

function topicSentences(
  { last, first, sinceLast, sinceFirst }: Development,
  dimensionNames: DimensionNames,
): string[] {
  const sentence = (wave: typeof last, changes: typeof sinceLast) =>
    wave &&
    topicsMovedSentence(
      Object.entries(changes.dimensions).map(([id, change]) => ({ name: dimensionNames(id), change })),
      quarterLabel(wave.quarter),
    );
  const twice = first?.waveId !== last?.waveId;
  return [twice ? sentence(first, sinceFirst) : null, sentence(last, sinceLast)].filter(
    (text) => text !== null,
  );
}
