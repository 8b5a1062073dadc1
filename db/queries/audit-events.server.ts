import { and, asc, count, desc, eq, gte, inArray, isNull, lt, sql } from "drizzle-orm";
import type { Database } from "../client.server";
import { auditEvent } from "../schema";

/** Whether the audit trail holds such an event about a subject that begins like this. */
export function wasRecorded(db: Database, what: string, subject: string, since: Date): boolean {
  return findNewestEvent(db, [what], subject, since) !== undefined;
}

/** How many such events there were about exactly this since a moment. */
export function countEvents(db: Database, action: string, subject: string, since: Date): number {
  const about = and(
    eq(auditEvent.action, action),
    eq(auditEvent.subject, subject),
    gte(auditEvent.at, since),
  );
  return db.select({ events: count() }).from(auditEvent).where(about).get()?.events ?? 0;
}

/** Whether the audit trail holds such an event of this very moment. */
export function hasEventAt(db: Database, action: string, at: Date): boolean {
  const found = and(eq(auditEvent.action, action), eq(auditEvent.at, at));
  return db.select({ id: auditEvent.id }).from(auditEvent).where(found).get() !== undefined;
}

/** The last of these events about a subject that begins like this. */
export function findNewestEvent(
  db: Database,
  actions: readonly string[],
  subject: string,
  since = new Date(0),
): { at: Date; action: string; subject: string } | undefined {
  const about = sql`substr(${auditEvent.subject}, 1, length(${subject})) = ${subject}`;
  return db
    .select({ at: auditEvent.at, action: auditEvent.action, subject: auditEvent.subject })
    .from(auditEvent)
    .where(and(inArray(auditEvent.action, actions), about, gte(auditEvent.at, since)))
    .orderBy(desc(auditEvent.id))
    .get();
}

export function insertAuditEvent(db: Database, row: typeof auditEvent.$inferInsert): void {
  db.insert(auditEvent).values(row).run();
}

/** What people with an account did, oldest first. */
export function listTrail(db: Database): (typeof auditEvent.$inferSelect)[] {
  return db.select().from(auditEvent).orderBy(asc(auditEvent.id)).all();
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

export type TrailFilter = {
  /** Of whoever has this account; null: of nobody who was signed in. */
  accountId?: string | null;
  actions?: readonly string[];
  from?: Date;
  /** Up to here, itself not included. */
  to?: Date;
  /** Older than the event of this number. */
  before?: number;
};

export function listActionsDone(db: Database): string[] {
  const rows = db.selectDistinct({ action: auditEvent.action }).from(auditEvent).all();
  return rows.map(({ action }) => action);
}

/** Newest first, so many at most. */
export function listFilteredTrail(db: Database, filter: TrailFilter, limit: number) {
  const { accountId, actions, from, to, before } = filter;
  const by = accountId === null ? isNull(auditEvent.accountId) : eq(auditEvent.accountId, accountId ?? "");
  const conditions = [
    accountId === undefined ? undefined : by,
    actions && inArray(auditEvent.action, [...actions]),
    from && gte(auditEvent.at, from),
    to && lt(auditEvent.at, to),
    before === undefined ? undefined : lt(auditEvent.id, before),
  ];
  return db
    .select()
    .from(auditEvent)
    .where(and(...conditions))
    .orderBy(desc(auditEvent.id))
    .limit(limit)
    .all();
}
