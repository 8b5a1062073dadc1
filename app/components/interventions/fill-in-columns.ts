import type { ColumnRoom, WorksheetBlock } from "~/domain/interventions/worksheet";

type Table = Extract<WorksheetBlock, { kind: "table" }>;

/** Room that is left over is shared out in these parts. */
const PARTS: Readonly<Record<ColumnRoom, number>> = { number: 1, short: 2, words: 4, sentence: 6 };
/** Characters of bold text that fit across the paper, and what a cell's padding takes of them. */
const ACROSS = 66;
const PADDING = 2;

/** How wide each column of a table to fill in is, percent: never narrower than its longest word. */
export function columnWidths({ headers, rows, columns }: Table): readonly number[] {
  const needs = headers.map((header, column) => {
    const given = rows.flatMap((row) => row[column] ?? []);
    return { least: longestWord([header, ...given]) + PADDING, parts: PARTS[columns[column] ?? "sentence"] };
  });
  const taken = needs.reduce((sum, { least }) => sum + least, 0);
  const shares = needs.reduce((sum, { parts }) => sum + parts, 0);
  const left = Math.max(0, ACROSS - taken);
  return needs.map(({ least, parts }) => {
    const characters = least + (left * parts) / shares;
    return Math.round((characters / (taken + left)) * 1000) / 10;
  });
}

function longestWord(texts: readonly string[]): number {
  return Math.max(...texts.flatMap((text) => text.split(" ")).map((word) => word.length));
}
