import { and, count, desc, inArray, isNotNull, isNull, sql } from "drizzle-orm";
import type { Database } from "../client.server";
import { account, auditEvent, rosterEntry, wave } from "../schema";

/** Rows of a table as the database holds them, the given columns only; the names come from the live schema. */
export function readColumns(
  db: Database,
  table: string,
  columns: readonly string[],
): Record<string, unknown>[] {
  const quoted = (name: string) => `"${name.replaceAll('"', '""')}"`;
  const list = columns.map(quoted).join(", ");
  return db.all<Record<string, unknown>>(
    sql.raw(
      `select ${list} from ${quoted(table)} order by ${columns.map((_, index) => index + 1).join(", ")}`,
    ),
  );
}

/** Text of every statement that makes the database what it is. */
export function schemaText(db: Database): string {
  const rows = db.all<{ sql: string }>(
    sql`select sql from sqlite_schema where sql is not null order by type, name`,
  );
  return rows.map((row) => row.sql).join("\n");
}

export function listAppliedMigrations(db: Database): { hash: string; createdAt: number }[] {
  return db.all<{ hash: string; createdAt: number }>(
    sql`select hash, created_at as createdAt from __drizzle_migrations order by created_at`,
  );
}

export function countAccountsByRole(db: Database): { role: string; people: number }[] {
  return db
    .select({ role: account.role, people: count() })
    .from(account)
    .where(isNull(account.disabledAt))
    .groupBy(account.role)
    .all();
}

/** Languages that somebody on a roster has. */
export function listRosterLanguages(db: Database): string[] {
  const rows = db
    .selectDistinct({ language: rosterEntry.language })
    .from(rosterEntry)
    .where(isNotNull(rosterEntry.language))
    .all();
  return rows.flatMap(({ language }) => language ?? []);
}

/** Waves that run, else the last one that was opened. */
export function listCurrentWaves(db: Database): (typeof wave.$inferSelect)[] {
  const running = and(isNotNull(wave.manifestHash), inArray(wave.state, ["open", "closing"]));
  const found = db.select().from(wave).where(running).orderBy(desc(wave.opensAt)).all();
  if (found.length > 0) return found;
  return db
    .select()
    .from(wave)
    .where(isNotNull(wave.manifestHash))
    .orderBy(desc(wave.opensAt))
    .limit(1)
    .all();
}

/** What an account did, oldest first. */
export function listEventsOf(db: Database, accountId: string) {
  const { at, action, subject } = auditEvent;
  return db
    .select({ at, action, subject })
    .from(auditEvent)
    .where(sql`${auditEvent.accountId} = ${accountId}`)
    .orderBy(auditEvent.id)
    .all();
}
