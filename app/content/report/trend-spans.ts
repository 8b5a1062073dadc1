import { list } from "~/content/numbers";

/** Named shorter than this in full: "Q1 2025 and Q2 2025", but "Q1 2025–Q3 2025". */
const SHORTEST_SPAN = 3;

/** "Q1 2025 and Q3 2025–Q2 2026": of the waves in order, those that are marked; neighbours are drawn together. */
export function spans(waves: readonly { label: string; marked: boolean }[]): string {
  const runs: string[][] = [];
  let open = false;
  for (const { label, marked } of waves) {
    if (marked && open) runs.at(-1)?.push(label);
    if (marked && !open) runs.push([label]);
    open = marked;
  }
  return list(runs.flatMap((run) => (run.length < SHORTEST_SPAN ? run : `${run[0]}–${run.at(-1)}`)));
}
