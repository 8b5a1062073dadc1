import { formatQuarter, plural } from "~/content/intl";
import type { ShownLanguage } from "~/content/language";
import { leastOf } from "~/content/report/changes";
import { topicChangesSentence } from "~/content/report/topic-changes";
import { fill } from "~/content/translated";
import { trendsTexts } from "~/content/trends/texts";
import type { ChangeReading } from "~/domain/report/report";
import type { Development } from "~/domain/trends/changes";
import type { DimensionNames } from "~/features/report/name-dimensions.server";
import { describeTrendGap } from "./describe-gap.server";
import { describeTrendResponses } from "./describe-responses.server";
import { movementOf } from "./describe-statement.server";
import { tenths } from "./describe-value.server";
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
  language: ShownLanguage,
  development: Development,
  past: readonly { row: Pick<PastWave["row"], "quarter">; point: PastWave["point"] }[],
  names: Names,
  dimensionNames: DimensionNames,
): TrendWords {
  const waves = past.map(({ point, row }) => ({
    label: formatQuarter(language, row.quarter),
    gap: point.gap,
    rates: point.responseRates,
  }));
  // Whether the two came nearer is read only among waves that asked the same.
  const gap = describeTrendGap(language, waves.slice(newestVersionFrom(past)), names);
  return {
    departments: departmentSentences(language, development, names),
    gap: gap.length === 0 ? [] : [gap.join(" ")],
    topics: topicSentences(language, development, dimensionNames),
    responses: describeTrendResponses(language, waves, names),
  };
}

function newestVersionFrom(past: readonly Pick<PastWave, "point">[]): number {
  return Math.max(
    0,
    past.findLastIndex(({ point }) => !point.sameInstrument),
  );
}

/** The first wave before the last one; once where they are the same. */
function compared(language: ShownLanguage, { last, first, sinceLast, sinceFirst }: Development) {
  const both = first?.waveId === last?.waveId ? [] : [{ wave: first, changes: sinceFirst }];
  return [...both, { wave: last, changes: sinceLast }].flatMap(({ wave, changes }) =>
    wave ? [{ since: formatQuarter(language, wave.quarter), changes }] : [],
  );
}

function departmentSentences(language: ShownLanguage, development: Development, names: Names): string[] {
  return compared(language, development).flatMap(({ since, changes }) =>
    ([0, 1] as const).flatMap(
      (index) => departmentMoved(language, names[index], changes.departments[index], since) ?? [],
    ),
  );
}

/** "Sales stands 20 points higher than in Q4 2024: a clear change." */
function departmentMoved(language: ShownLanguage, name: string, change: ChangeReading, since: string) {
  const texts = trendsTexts(language).texts.departments;
  const moved = movementOf(change);
  if (moved === null || change.kind === "unavailable") return null;
  if (moved === "same" || moved === "unknown") return fill(texts[moved], { name, since });
  return change.kind === "change"
    ? plural(language, texts[moved], tenths(change.difference), { name, since })
    : plural(language, moved === "up" ? texts.upAtLeast : texts.downAtLeast, leastOf(change), {
        name,
        since,
      });
}

function topicSentences(
  language: ShownLanguage,
  development: Development,
  dimensionNames: DimensionNames,
): string[] {
  return compared(language, development).flatMap(({ since, changes }) => {
    const topics = Object.entries(changes.dimensions).map(([id, change]) => ({
      name: dimensionNames(id),
      change,
    }));
    return topicChangesSentence(language, topics, since) ?? [];
  });
}
