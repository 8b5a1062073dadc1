import BetterSqlite3 from "better-sqlite3";

/** As a version before this one left it: pages of 4 KiB, in WAL mode. */
export function giveOldPages(file: string): void {
  const connection = new BetterSqlite3(file);
  connection.pragma("journal_mode = DELETE");
  connection.pragma("page_size = 4096");
  connection.exec("vacuum");
  connection.pragma("journal_mode = WAL");
  connection.close();
}

/** What a file is made of, and whether it is whole. */
export function lookAt(file: string): { pages: unknown; mode: unknown; whole: unknown; rows: string } {
  const connection = new BetterSqlite3(file);
  const read = (pragma: string) => connection.pragma(pragma, { simple: true });
  const names = connection
    .prepare("select name from sqlite_schema where type = 'table' and name not like 'sqlite_%' order by name")
    .pluck()
    .all();
  const rows = names.map((name) => [name, connection.prepare(`select * from "${name}" order by 1`).all()]);
  const found = {
    pages: read("page_size"),
    mode: read("journal_mode"),
    whole: read("integrity_check"),
    rows: JSON.stringify(rows),
  };
  connection.close();
  return found;
}
