export type RosterColumn = "email" | "department" | "name" | "language";

/** Spellings of directories and spreadsheets, compared without case, spaces and punctuation. */
const SPELLINGS: Readonly<Record<RosterColumn, readonly string[]>> = {
  email: [
    "email",
    "emailaddress",
    "emailadresse",
    "mail",
    "mailaddress",
    "mailadresse",
    "workemail",
    "eposta",
  ],
  department: ["department", "departement", "abteilung", "dept", "team", "bereich", "departementname"],
  name: ["name", "fullname", "displayname", "vollername", "anzeigename", "nom", "nombre"],
  language: ["language", "lang", "sprache", "preferredlanguage", "locale", "langue", "idioma"],
};

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
  const plain = title.toLowerCase().replace(/[^\p{Letter}\p{Number}]/gu, "");
  const columns: readonly RosterColumn[] = ["email", "department", "name", "language"];
  return columns.find((column) => SPELLINGS[column].includes(plain));
}
