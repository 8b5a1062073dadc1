import { pipeline } from "node:stream/promises";
import { setImmediate } from "node:timers/promises";
import { CsvError, parse } from "csv-parse";

type FileRow = { line: number; fields: readonly string[] };

type ParsedFile =
  | { ok: true; separator: Separator; rows: readonly FileRow[] }
  | { ok: false; reason: "quote-not-closed"; line: number };

const SEPARATORS = [",", ";", "\t"] as const;
export type Separator = (typeof SEPARATORS)[number];

/** Characters between two pauses: some hundred rows, a few milliseconds. */
const PIECE = 32_768;

/** Rows with the line on which each starts; pauses now and then, so that others are served meanwhile. */
export async function parseRosterFile(
  text: string,
  onRows: (rows: number) => void = () => {},
): Promise<ParsedFile> {
  const { separator, body, skipped } = findSeparator(text.replace(/\r\n?/g, "\n"));
  const rows: FileRow[] = [];
  // Counted here: the parser's own numbers go astray at blank lines and at breaks inside quotes.
  let line = 1 + skipped;
  const parser = parse({
    delimiter: separator,
    raw: true,
    relax_column_count: true,
    relax_quotes: true,
    on_record: (found: unknown) => {
      if (!isRawRecord(found)) throw new Error("the parser was asked for raw records");
      const fields = found.record.map((field) => field.trim());
      if (fields.some((field) => field !== "")) rows.push({ line, fields });
      line += found.raw.split("\n").length - 1;
      return null;
    },
  });
  try {
    await pipeline(
      pieces(body, () => onRows(rows.length)),
      parser.resume(),
    );
  } catch (error) {
    if (error instanceof CsvError) return { ok: false, reason: "quote-not-closed", line };
    throw error;
  }
  return { ok: true, separator, rows };
}

/** The separator that the header uses most; spreadsheets may name it in a first line of its own, "sep=;". */
function findSeparator(text: string): { separator: Separator; body: string; skipped: number } {
  const declared = /^sep=([,;\t])\n/i.exec(text);
  const body = declared ? text.slice(declared[0].length) : text;
  const skipped = declared ? 1 : 0;
  const named = SEPARATORS.find((candidate) => candidate === declared?.[1]);
  if (named) return { separator: named, body, skipped };
  const header =
    body
      .trimStart()
      .split("\n", 1)[0]
      ?.replace(/"[^"]*"/g, "") ?? "";
  const uses = (candidate: string) => header.split(candidate).length - 1;
  const [separator] = [...SEPARATORS].sort((a, b) => uses(b) - uses(a));
  return { separator: separator ?? ",", body, skipped };
}

async function* pieces(text: string, onPause: () => void): AsyncGenerator<string> {
  for (let start = 0; start < text.length; start += PIECE) {
    yield text.slice(start, start + PIECE);
    onPause();
    await setImmediate();
  }
}

/** What `raw: true` makes of a record; the package's types do not know it. */
function isRawRecord(value: unknown): value is { record: string[]; raw: string } {
  return typeof value === "object" && value !== null && "record" in value && "raw" in value;
}
