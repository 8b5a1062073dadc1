import { formatList } from "~/content/intl";
import type { ShownLanguage } from "~/content/language";
import { fill } from "~/content/translated";
import { trendsTexts } from "~/content/trends/texts";

/** Named shorter than this in full: "Q1 2025 and Q2 2025", but "Q1 2025–Q3 2025". */
const SHORTEST_SPAN = 3;

/** "Q1 2025 and Q3 2025–Q2 2026": of the waves in order, those that are marked; neighbours are drawn together. */
export function describeSpans(
  language: ShownLanguage,
  waves: readonly { label: string; marked: boolean }[],
): string {
  const { span } = trendsTexts(language).texts.values;
  const runs: string[][] = [];
  let open = false;
  for (const { label, marked } of waves) {
    if (marked && open) runs.at(-1)?.push(label);
    if (marked && !open) runs.push([label]);
    open = marked;
  }
  const parts = runs.flatMap((run) =>
    run.length < SHORTEST_SPAN ? run : fill(span, { first: run[0] ?? "", last: run.at(-1) ?? "" }),
  );
  return formatList(language, parts);
}
