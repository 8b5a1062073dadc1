import type { TableContent } from "~db/queries/whole-database.server";
import type { Snapshot } from "../attack-snapshot.server";
import { type Finding, finding } from "./finding.server";
import { KNOWN_COLUMNS } from "./known-columns.server";
import { bytesInText, bytesOfWord } from "./spelled-bytes.server";

/** So many bytes are nowhere alike by chance. */
const WINDOW = 8;
/** Shorter words are compared with how a value begins and ends. */
const SHORT = 4;
/** Of a sealed ballot, from either end. */
const LOOKED_FOR = 48;

type Place = { table: string; column: string; row: number };

/** Values of the respondents' side, or parts of them, that stand in a second place as they are. */
export function excludeElsewhere({ name, tables }: Snapshot): Finding[] {
  const windows = new Map<string, Place>();
  const edges = new Set<string>();
  const found: Finding[] = [];
  for (const { place, bytes } of cellsOf(tables)) {
    for (const part of partsOf(bytes)) {
      const other = windowsOf(part)
        .map((window) => windows.get(window))
        .find((known) => known !== undefined && !isSame(known, place));
      if (other) found.push(repeated(place, other, name));
      for (const window of windowsOf(part)) windows.set(window, place);
    }
    for (const edge of [bytes.subarray(0, SHORT), bytes.subarray(-SHORT)]) edges.add(edge.toString("hex"));
  }
  for (const table of tables.values()) found.push(...excludeOtherTable(table, windows, edges, name));
  return found;
}

type Cell = { place: Place; bytes: Buffer };

function cellsOf(tables: Snapshot["tables"]): Cell[] {
  return Object.entries(KNOWN_COLUMNS).flatMap(([name, columns]) => {
    const table = tables.get(name);
    return (table?.columns ?? []).flatMap((column, index) => {
      if (columns[column]?.is !== "random" && columns[column]?.is !== "uuid") return [];
      return (table?.rows ?? []).flatMap((cells, row) => {
        const value = cells[index];
        const bytes = Buffer.isBuffer(value) ? value : bytesOfWord(String(value ?? ""))[0];
        return bytes && bytes.length >= WINDOW ? [{ place: { table: name, column, row }, bytes }] : [];
      });
    });
  });
}

function partsOf(bytes: Buffer): Buffer[] {
  if (bytes.length <= 2 * LOOKED_FOR) return [bytes];
  return [bytes.subarray(0, LOOKED_FOR), bytes.subarray(-LOOKED_FOR)];
}

function windowsOf(bytes: Buffer): string[] {
  const text = bytes.toString("latin1");
  return Array.from({ length: Math.max(0, text.length - WINDOW + 1) }, (_, at) =>
    text.slice(at, at + WINDOW),
  );
}

function isSame(a: Place, b: Place): boolean {
  return a.table === b.table && a.column === b.column && a.row === b.row;
}

function repeated(place: Pick<Place, "table" | "column">, other: Place, name: string): Finding {
  const values = {
    table: place.table,
    column: place.column,
    otherTable: other.table,
    otherColumn: other.column,
  };
  return finding("elsewhere", values, name);
}

/** Columns where Tandem itself names an invited person's row. */
const NAMES_INVITEES = new Set(["mail_queue.invitee_id"]);

function excludeOtherTable(
  table: TableContent,
  windows: ReadonlyMap<string, Place>,
  edges: ReadonlySet<string>,
  name: string,
): Finding[] {
  return table.columns.flatMap((column, index) => {
    const form = KNOWN_COLUMNS[table.name]?.[column]?.is;
    if (form === "random" || form === "uuid" || NAMES_INVITEES.has(`${table.name}.${column}`)) return [];
    for (const cells of table.rows) {
      const value = cells[index];
      const spelled = Buffer.isBuffer(value) ? [value] : typeof value === "string" ? spellingsOf(value) : [];
      const other = spelled.flatMap((bytes) => findWindow(bytes, windows) ?? [])[0];
      if (other) return [repeated({ table: table.name, column }, other, name)];
      if (typeof value === "string" && hasShortPart(value, edges))
        return [finding("partElsewhere", { table: table.name, column }, name)];
    }
    return [];
  });
}

function spellingsOf(text: string): Buffer[] {
  const reversed = [...text].reverse().join("");
  const words = [...bytesInText(text), ...bytesInText(reversed)];
  return [Buffer.from(text, "latin1"), ...words, ...words.map((bytes) => Buffer.from(bytes).reverse())];
}

function findWindow(bytes: Buffer, windows: ReadonlyMap<string, Place>): Place | null {
  const found = windowsOf(bytes).find((window) => windows.has(window));
  return found === undefined ? null : (windows.get(found) ?? null);
}

function hasShortPart(text: string, edges: ReadonlySet<string>): boolean {
  const words = text.toLowerCase().match(/(?<![0-9a-z_-])[0-9a-f]{8,15}(?![0-9a-z_-])/g) ?? [];
  return words.some((word) => edges.has(word.slice(0, 8)) || edges.has(word.slice(-8)));
}
