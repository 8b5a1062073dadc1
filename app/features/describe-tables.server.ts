import { dataProtectionTexts } from "~/content/data-protection/texts";
import type { ShownLanguage } from "~/content/language";
import type { Database } from "~db/client.server";
import { listStoredTables } from "~db/queries/stored-tables.server";
import type { TableFacts, TableTexts, TextsOfTables } from "~db/table-description";

type DescribedColumn = {
  name: string;
  type: string;
  /** null: nobody has said what it is. */
  what: string | null;
  /** Why the full export leaves it out, or null. */
  leftOut: string | null;
};

type Tables = ReturnType<typeof dataProtectionTexts>["texts"]["tables"];
/** Whoever says how long a table is kept has to know what its words leave open. */
type SaidOfTable = TableTexts & Pick<Tables[keyof Tables], "kept">;

export type DescribedTable = {
  name: string;
  withoutRowid: boolean;
  strict: boolean;
  description: (Omit<SaidOfTable, "columns"> & Pick<TableFacts, "group" | "personal">) | null;
  columns: readonly DescribedColumn[];
};

/** Every table of the running database, with what the content says of it and of its columns. */
export function describeTables(db: Database, language: ShownLanguage): DescribedTable[] {
  const { texts } = dataProtectionTexts(language);
  // A column of the schema without words does not compile.
  const ofSchema: TextsOfTables = texts.tables;
  const all: Readonly<Record<string, SaidOfTable>> = { ...ofSchema, ...texts.tables };
  return listStoredTables(db).map(({ key, facts, columns, ...table }) => {
    const said = key === null ? undefined : all[key];
    return {
      ...table,
      description: said && facts ? describe(said, facts) : null,
      columns: columns.map(({ name, type, field }) => {
        const reason = field === null ? undefined : facts?.leftOut?.[field];
        return {
          name,
          type,
          what: (field === null ? undefined : said?.columns[field]) ?? null,
          leftOut: reason === undefined ? null : texts.leftOut[reason],
        };
      }),
    };
  });
}

function describe({ columns: _, ...texts }: SaidOfTable, { group, personal }: TableFacts) {
  return { ...texts, group, personal };
}
