import type { WorksheetBlock } from "~/domain/interventions/worksheet";

type Table = Extract<WorksheetBlock, { kind: "table" }>;

/** Columns for a name, a date or a number need less room than those for a sentence. */
const SHORT =
  /^(|no\.|by|due|done|when|week( \d)?|month|date|number|start value|owner.*|department|call|stand-in|how|strokes|team|lead|desk|from when|open until|quarter|first date|head .*|helps or hurts)$/i;
/** Room that is left over is shared out in these parts. */
const PARTS = { number: 1, short: 2, words: 4, sentence: 6 };
/** Characters of bold text that fit across the paper, and what a cell's padding takes of them. */
const ACROSS = 66;
const PADDING = 2;

/** How wide each column of a table to fill in is, percent: never narrower than its longest word. */
export function columnWidths({ headers, rows }: Table): readonly number[] {
  const columns = headers.map((header, column) => {
    const given = rows.flatMap((row) => row[column] ?? []);
    return { least: longestWord([header, ...given]) + PADDING, parts: PARTS[roomFor(header, given)] };
  });
  const taken = columns.reduce((sum, { least }) => sum + least, 0);
  const shares = columns.reduce((sum, { parts }) => sum + parts, 0);
  const left = Math.max(0, ACROSS - taken);
  return columns.map(({ least, parts }) => {
    const characters = least + (left * parts) / shares;
    return Math.round((characters / (taken + left)) * 1000) / 10;
  });
}

/** A number that is given under "What" leaves the sentence to be written beside it. */
function roomFor(header: string, given: readonly string[]): keyof typeof PARTS {
  if (given.some((cell) => !/^\d+$/.test(cell))) return "words";
  if (given.length > 0 && SHORT.test(header)) return "number";
  return SHORT.test(header) ? "short" : "sentence";
}

function longestWord(texts: readonly string[]): number {
  return Math.max(...texts.flatMap((text) => text.split(" ")).map((word) => word.length));
}
