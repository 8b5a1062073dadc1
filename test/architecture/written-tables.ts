import { getTableName, is, Table } from "drizzle-orm";
import { en } from "~/content/data-protection/en";
import * as schema from "~db/schema";
import { importTable } from "./import-rules";

/** Tables of the documents that are written from the program: `npm run document` puts them in, a test compares. */
export const WRITTEN_TABLES = [
  { document: "CONTRIBUTING.md", name: "imports", write: importTable },
  { document: "db/README.md", name: "tables", write: storedTables },
] as const;

/** The text with the table of that name in place of the one it has. Throws when it has no place for one. */
export function withTable(text: string, name: string, table: string): string {
  const [begin, end] = [`<!-- table: ${name} -->\n`, "\n<!-- end of table -->"];
  const [from, to] = [text.indexOf(begin), text.indexOf(end, text.indexOf(begin))];
  if (from < 0 || to < 0) throw new Error(`there is no place for the table "${name}"`);
  return text.slice(0, from + begin.length) + table + text.slice(to);
}

/** What the content says of each table, without its columns. */
function storedTables(): string {
  const tables = Object.entries<unknown>(schema).flatMap(([name, table]) => {
    const described = Object.entries(en.tables).find(([key]) => key === name)?.[1];
    return is(table, Table) && described ? [{ name: getTableName(table), ...described }] : [];
  });
  const sorted = tables.sort((a, b) => (a.name < b.name ? -1 : 1));
  const rows = sorted.map(({ name, what, kept }) => `| ${name} | ${what} | ${bySetting(kept)} |`);
  return ["| table | holds | kept |", "|---|---|---|", ...rows].join("\n");
}

/** Placeholders are filled in the printed document from the settings of the organisation. */
function bySetting(kept: string): string {
  return kept
    .replace("{roster}", "Until the period of the settings for rosters has passed.")
    .replace("{comments}", "Until the period of the settings for comments has passed.");
}
