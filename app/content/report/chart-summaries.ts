import { list, topicsTitle } from "~/content/numbers";

type Scored = { name: string; value: string; range: string; stage: string };

/** What a chart shows, in one sentence, for those who do not see it. */
export function scoreChartSummary(row: Scored, previous: { value: string; quarter: string } | null): string {
  const before = previous ? ` In ${previous.quarter} it was ${previous.value}.` : "";
  return `Scale from 20 to 100 with four stages. The score is ${withRange(row)}, stage ${row.stage}.${before}`;
}

export function departmentsChartSummary(rows: readonly Scored[]): string {
  return `Scale from 20 to 100 with four stages. ${list(rows.map((row) => `${row.name} ${withRange(row)}`))}.`;
}

export function dimensionsChartSummary(
  rows: readonly { name: string; values: readonly [string, string]; gap: string }[],
  names: readonly [string, string],
): string {
  const parts = rows.map(
    ({ name, values, gap }) => `${name}: ${names[0]} ${values[0]}, ${names[1]} ${values[1]}, ${gap}`,
  );
  return `${topicsTitle(rows.length)} on a scale from 20 to 100, the largest gap first. ${parts.join("; ")}.`;
}

function withRange({ value, range }: Scored): string {
  return range === "" ? value : `${value}, most likely ${range}`;
}
