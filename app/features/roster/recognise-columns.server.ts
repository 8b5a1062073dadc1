import { COLUMNS, type RosterColumn } from "~/content/roster/column-names";

type RosterColumns = {
  /** Where each known column stands; -1 when it is missing. */
  at: Readonly<Record<RosterColumn, number>>;
  ignored: readonly string[];
};

/** Finds the columns in a header row; a name that stands there twice counts once, the second is ignored. */
export function recogniseRosterColumns(header: readonly string[]): RosterColumns {
  const at: Record<RosterColumn, number> = { email: -1, department: -1, name: -1, language: -1 };
  const ignored: string[] = [];
  header.forEach((title, index) => {
    const column = columnOf(title);
    if (column && at[column] < 0) at[column] = index;
    else if (title !== "") ignored.push(title);
  });
  return { at, ignored };
}

function columnOf(title: string): RosterColumn | undefined {
  return COLUMNS.get(title.toLowerCase().replace(/[^\p{Letter}\p{Number}]/gu, ""));
}
