import type { RosterColumn } from "~/content/roster/column-names";
import { departmentCalled } from "./department-called.server";
import type { FileRow } from "./parse-file.server";
import { rankTitle } from "./rank-title.server";
import { holdsAddress } from "./written-address.server";

/** Where each column stands; -1 where it does not. */
export type ColumnPlaces = Readonly<Record<RosterColumn, number>>;

export const COLUMN_KINDS = ["email", "department", "name", "firstName", "lastName", "language"] as const;

type RecognisedColumns = {
  at: ColumnPlaces;
  /** Whether nobody has to look: address and department are called so, and no other column could be meant. */
  sure: boolean;
};

type Judged = { index: number; weight: number; rank: number };

const ROWS_LOOKED_AT = 300;

/** Finds the columns by their names and by what stands in them. */
export function recogniseRosterColumns(
  titles: readonly string[],
  rows: readonly FileRow[],
  names: readonly [string, string],
): RecognisedColumns {
  const sample = rows.slice(0, ROWS_LOOKED_AT);
  const width = Math.max(titles.length, ...sample.map(({ fields }) => fields.length));
  const columns = Array.from({ length: width }, (_, index) => ({
    index,
    title: rankTitle(titles[index] ?? ""),
    cells: sample.flatMap(({ fields }) => fields[index] || []),
  }));
  const judge = (column: RosterColumn, weigh: (share: (is: (cell: string) => boolean) => number) => number) =>
    columns
      .map(({ index, title, cells }) => {
        const share = (is: (cell: string) => boolean) =>
          cells.length === 0 ? 0 : cells.filter(is).length / cells.length;
        const rank = title?.column === column ? title.rank : 0;
        return { index, rank, weight: rank + weigh(share) };
      })
      .filter(({ weight }) => weight > 0)
      .sort((a, b) => b.weight - a.weight || a.index - b.index);
  // Two columns with the same name differ by a few missing cells only: nobody can tell which is meant.
  const emails = judge("email", (share) => Math.ceil(share(holdsAddress) * 4) / 2);
  const [email] = emails;
  const departments = judge(
    "department",
    (share) => Math.ceil(share((cell) => departmentCalled(cell, names) !== null) * 12) / 2,
  ).filter(({ index }) => index !== email?.index);
  const [department] = departments;
  const taken = new Set([email?.index, department?.index]);
  const byTitle = (column: RosterColumn) =>
    columns.find(
      ({ index, title, cells }) =>
        !taken.has(index) && title?.column === column && title.rank > 1 && holdWords(cells),
    )?.index ?? -1;
  return {
    at: {
      email: email?.index ?? -1,
      department: department?.index ?? -1,
      ...nameColumns(byTitle("name"), byTitle("firstName"), byTitle("lastName")),
      language: byTitle("language"),
    },
    sure: isSure(emails) && isSure(departments),
  };
}

/** A column of numbers is not one of names, whatever it is called ("Employee #"). */
function holdWords(cells: readonly string[]): boolean {
  return cells.length === 0 || cells.some((cell) => /\p{Letter}/u.test(cell));
}

/** "Nom" beside "Prénom" is the last name, "Nombre" beside "Apellidos" the first; two columns say more than one. */
function nameColumns(name: number, firstName: number, lastName: number) {
  if (firstName >= 0 && lastName >= 0) return { name: -1, firstName, lastName };
  if (firstName >= 0 && name >= 0) return { name: -1, firstName, lastName: name };
  if (lastName >= 0 && name >= 0) return { name: -1, firstName: name, lastName };
  return { name, firstName, lastName };
}

function isSure([best, other]: readonly Judged[]): boolean {
  return best !== undefined && best.rank > 1 && (other === undefined || other.weight < best.weight);
}
