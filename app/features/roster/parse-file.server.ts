import { setImmediate } from "node:timers/promises";
import { splitFields } from "./split-fields.server";

export type FileRow = {
  line: number;
  fields: readonly string[];
  /** A quotation mark without its partner stood in it. */
  stray?: true;
};

type ParsedFile = { separator: Separator; rows: readonly FileRow[] };

const SEPARATORS = [",", ";", "\t", "|"] as const;
export type Separator = (typeof SEPARATORS)[number];

/** Lines between two pauses: a few milliseconds. */
const PIECE = 500;
/** A field with line breaks in it is an address or a remark of some lines. */
const MOST_LINES_OF_A_FIELD = 20;

/** Rows with the line on which each starts; pauses now and then, so that others are served meanwhile. */
export async function parseRosterFile(
  text: string,
  onRows: (rows: number) => void = () => {},
): Promise<ParsedFile> {
  const { separator, columns, lines, skipped } = findSeparator(text.replace(/\r\n?/g, "\n").split("\n"));
  const rows: FileRow[] = [];
  let paused = 0;
  for (let at = skipped; at < lines.length; ) {
    const row = readRow(lines, at, separator, columns);
    if (row.fields.some((field) => field !== ""))
      rows.push({ line: at + 1, fields: row.fields, ...(row.stray ? { stray: true as const } : {}) });
    at += row.lines;
    if (at - paused < PIECE) continue;
    paused = at;
    onRows(rows.length);
    await setImmediate();
  }
  return { separator, rows };
}

type ReadRow = { fields: readonly string[]; lines: number; stray: boolean };

function readRow(lines: readonly string[], at: number, separator: Separator, columns: number): ReadRow {
  const line = lines[at] ?? "";
  const alone = splitFields(line, separator);
  if (!alone.open) return { ...alone, lines: 1 };
  for (let more = 1; more < MOST_LINES_OF_A_FIELD && at + more < lines.length; more += 1) {
    const whole = splitFields(lines.slice(at, at + more + 1).join("\n"), separator);
    const last = lines[at + more] ?? "";
    if (!whole.open) {
      // Where the last line closes nothing but its own marks, the first mark was a stray one.
      if (last.split('"').length % 2 === 1) break;
      return { ...whole, lines: more + 1 };
    }
    if (columns > 1 && splitFields(last, separator).fields.length >= columns) break;
  }
  return { ...alone, lines: 1, stray: true };
}

const LINES_LOOKED_AT = 200;

type Found = { separator: Separator; columns: number; lines: readonly string[]; skipped: number };

/**
 * The separator by which most lines fall into equally many columns; spreadsheets may name it in a first line of its own,
 * "sep=;".
 */
function findSeparator(lines: readonly string[]): Found {
  const declared = /^\ufeff?sep=([,;\t|])$/i.exec(lines[0] ?? "");
  const skipped = declared ? 1 : 0;
  const sample = lines.slice(skipped, skipped + LINES_LOOKED_AT).filter((line) => line.trim() !== "");
  const judged = SEPARATORS.map((separator) => ({ separator, ...usualColumns(sample, separator) }));
  const named = judged.find(({ separator }) => separator === declared?.[1]);
  const [best] = judged.sort((a, b) => b.weight - a.weight);
  const { separator, columns } = named ?? best ?? { separator: "," as const, columns: 1 };
  return { separator, columns, lines, skipped };
}

/** How many columns most lines have, and how much speaks for the separator. */
function usualColumns(sample: readonly string[], separator: Separator): { columns: number; weight: number } {
  const byColumns = new Map<number, number>();
  for (const line of sample) {
    const columns = splitFields(line, separator).fields.length;
    byColumns.set(columns, (byColumns.get(columns) ?? 0) + 1);
  }
  const usual = [...byColumns]
    .map(([columns, lines]) => ({ columns, weight: (columns - 1) * lines }))
    .sort((a, b) => b.weight - a.weight)[0];
  return usual ?? { columns: 1, weight: 0 };
}
