import { trendVerdict } from "~/content/report/trend-verdicts";
import type { ChangeReading } from "~/domain/report/report";
import type { Development } from "~/domain/trends/changes";
import type { MarkKind } from "~/features/report/describe-scores.server";
import type { DimensionNames } from "~/features/report/name-dimensions.server";

type Verdict = { verdict: string; difference: string; range: string };
export type VerdictRow = {
  mark: MarkKind | null;
  name: string;
  sinceLast: Verdict;
  sinceFirst: Verdict | null;
};

/** What can be said about each score, since the last wave and since the first one. */
export function describeTrendVerdicts(
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
    sinceLast: trendVerdict(changes[0]),
    sinceFirst: twice ? trendVerdict(changes[1]) : null,
  });
  return [
    row("both", "Both together", [sinceLast.overall, sinceFirst.overall]),
    row("first", names[0], [sinceLast.departments[0], sinceFirst.departments[0]]),
    row("second", names[1], [sinceLast.departments[1], sinceFirst.departments[1]]),
    ...Object.entries(sinceLast.dimensions).map(([dimension, change]) =>
      row(null, dimensionNames(dimension), [change, sinceFirst.dimensions[dimension] ?? change]),
    ),
  ];
}
