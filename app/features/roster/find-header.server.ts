import type { FileRow } from "./parse-file.server";
import { rankTitle } from "./rank-title.server";
import { holdsAddress } from "./written-address.server";

export type RosterHeader = {
  /** Lines above the column names: a title, a date, a note of the program that wrote the file. */
  above: readonly FileRow[];
  /** One name a column, empty where the file names none; its line is null where the first row is a person. */
  titles: readonly string[];
  line: number | null;
  rows: readonly FileRow[];
};

/** Exports have some lines of title at most. */
const LOOKED_AT = 30;

/** Where the column names stand: not always in the first row, not always in one, sometimes nowhere. */
export function findRosterHeader(all: readonly FileRow[]): RosterHeader {
  const top = all.slice(0, LOOKED_AT);
  const firstPerson = top.findIndex(hasAddress);
  const before = firstPerson < 0 ? top : top.slice(0, firstPerson);
  const [best] = before
    .map((row, at) => ({ at, row, names: namesIn(row) }))
    .sort((a, b) => b.names - a.names || a.at - b.at);
  if (best && best.names > 0) return withSecondLine(all, best.at);
  if (firstPerson < 0)
    return { above: [], titles: all[0]?.fields ?? [], line: all[0]?.line ?? null, rows: all.slice(1) };
  return withoutKnownNames(all, firstPerson);
}

function withSecondLine(all: readonly FileRow[], at: number): RosterHeader {
  const first = all[at];
  const next = all[at + 1];
  const second = next && !hasAddress(next) && namesIn(next) >= 2 ? next : undefined;
  const titles = first?.fields ?? [];
  return {
    above: all.slice(0, at),
    titles: second ? merged(titles, second.fields) : titles,
    line: first?.line ?? null,
    rows: all.slice(second ? at + 2 : at + 1),
  };
}

/** Of both lines the name that is understood, the first line's where both are. */
function merged(first: readonly string[], second: readonly string[]): string[] {
  return Array.from({ length: Math.max(first.length, second.length) }, (_, at) => {
    const [one = "", other = ""] = [first[at], second[at]];
    const rank = (title: string) => rankTitle(title)?.rank ?? 0;
    return rank(other) > rank(one) || one === "" ? other : one;
  });
}

/** The row right above the first person holds names that nobody knows, if it fills as many columns; or there is none. */
function withoutKnownNames(all: readonly FileRow[], firstPerson: number): RosterHeader {
  const filled = (row: FileRow | undefined) => row?.fields.filter((field) => field !== "").length ?? 0;
  const last = all[firstPerson - 1];
  const isHeader = last !== undefined && filled(last) > 1 && filled(last) >= filled(all[firstPerson]) - 1;
  return {
    above: all.slice(0, isHeader ? firstPerson - 1 : firstPerson),
    titles: isHeader ? last.fields : (all[firstPerson]?.fields.map(() => "") ?? []),
    line: isHeader ? last.line : null,
    rows: all.slice(firstPerson),
  };
}

function hasAddress({ fields }: FileRow): boolean {
  return fields.some(holdsAddress);
}

/** How many different columns a row seems to name. */
function namesIn({ fields }: FileRow): number {
  return new Set(fields.flatMap((field) => rankTitle(field)?.column ?? [])).size;
}
