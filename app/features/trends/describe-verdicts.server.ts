import { formatSigned } from "~/content/intl";
import type { ShownLanguage } from "~/content/language";
import { changeShort } from "~/content/report/changes";
import { trendsTexts } from "~/content/trends/texts";
import type { ChangeReading } from "~/domain/report/report";
import type { Development } from "~/domain/trends/changes";
import type { MarkKind } from "~/features/report/describe-scores.server";
import type { DimensionNames } from "~/features/report/name-dimensions.server";
import { rangeOf, type TrendRange } from "./describe-value.server";

export type Verdict = {
  verdict: string;
  /** Empty where it would say more than the verdict does. */
  difference: string;
  range: TrendRange | null;
  clear: boolean;
};

export type VerdictRow = {
  mark: MarkKind | null;
  name: string;
  sinceLast: Verdict;
  sinceFirst: Verdict | null;
};

/** What can be said about each score, since the last wave and since the first one. */
export function describeTrendVerdicts(
  language: ShownLanguage,
  development: Development,
  names: readonly [string, string],
  dimensionNames: DimensionNames,
): VerdictRow[] {
  const { sinceLast, sinceFirst, last, first } = development;
  if (!last) return [];
  const twice = first !== null && first.waveId !== last.waveId;
  const row = (mark: MarkKind | null, name: string, changes: [ChangeReading, ChangeReading]): VerdictRow => ({
    mark,
    name,
    sinceLast: describeVerdict(language, changes[0]),
    sinceFirst: twice ? describeVerdict(language, changes[1]) : null,
  });
  const { both } = trendsTexts(language).texts.values;
  return [
    row("both", both, [sinceLast.overall, sinceFirst.overall]),
    row("first", names[0], [sinceLast.departments[0], sinceFirst.departments[0]]),
    row("second", names[1], [sinceLast.departments[1], sinceFirst.departments[1]]),
    ...Object.entries(sinceLast.dimensions).map(([dimension, change]) =>
      row(null, dimensionNames(dimension), [change, sinceFirst.dimensions[dimension] ?? change]),
    ),
  ];
}

/** As in a report. */
export function describeVerdict(language: ShownLanguage, change: ChangeReading): Verdict {
  const { verdict, difference, clear } = changeShort(language, change);
  const range = change.kind === "change" ? rangeOf(language, change, formatSigned) : null;
  return { verdict, difference, range, clear };
}
