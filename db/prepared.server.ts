import type { Database } from "./client.server";

/** A query that each claim and each ballot asks: put together once for a connection instead of each time. */
export function preparedOnce<Q>(prepare: (db: Database) => Q): (db: Database) => Q {
  const prepared = new WeakMap<Database, Q>();
  return (db) => {
    const query = prepared.get(db) ?? prepare(db);
    prepared.set(db, query);
    return query;
  };
}
