import { expect, test } from "vitest";
import { freshDatabase } from "../../support/database";

type TableRow = { schema: string; name: string; wr: number; strict: number };

test("the respondents' tables have no hidden row number and no column that could hold a time", () => {
  const db = freshDatabase();
  const tables = db.$client.pragma("table_list") as TableRow[];
  for (const name of ["claim", "ballot", "comment"]) {
    const table = tables.find((row) => row.name === name);
    expect(table, name).toMatchObject({ wr: 1, strict: 1 });
    const columns = db.$client.pragma(`table_info(${name})`) as { name: string; dflt_value: unknown }[];
    for (const column of columns) {
      expect(column.name).not.toMatch(/(^|_)(at|on|time|date)$/);
      expect(column.dflt_value).toBeNull();
    }
  }
});
