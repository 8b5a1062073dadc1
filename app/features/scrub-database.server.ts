import { type Database, truncateLog } from "~db/client.server";
import { vacuum } from "~db/queries/waves-lifecycle.server";

/** After a deletion that must leave nothing: rewrites the file, then empties the write-ahead log. */
export function scrubDatabase(db: Database): void {
  vacuum(db);
  truncateLog(db);
}
