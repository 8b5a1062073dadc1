import { and, desc, eq, sql } from "drizzle-orm";
import type { Database } from "../client.server";
import { account, auditEvent } from "../schema";

/** Whose account put a key into a wave last, by the key's mark at the end of the event's subject; null where it is gone. */
export function findKeyMaker(
  db: Database,
  action: string,
  mark: string,
): { accountId: string | null; account: typeof account.$inferSelect | null } | undefined {
  const ending = sql`substr(${auditEvent.subject}, -length(${mark})) = ${mark}`;
  return db
    .select({ accountId: auditEvent.accountId, account })
    .from(auditEvent)
    .leftJoin(account, eq(account.id, auditEvent.accountId))
    .where(and(eq(auditEvent.action, action), ending))
    .orderBy(desc(auditEvent.id))
    .get();
}

/** When something was recorded last, and the name of who did it. */
export function findLastEvent(
  db: Database,
  action: string,
  subject: string,
): { at: Date; name: string | null } | undefined {
  return db
    .select({ at: auditEvent.at, name: account.name })
    .from(auditEvent)
    .leftJoin(account, eq(account.id, auditEvent.accountId))
    .where(and(eq(auditEvent.action, action), eq(auditEvent.subject, subject)))
    .orderBy(desc(auditEvent.id))
    .get();
}
