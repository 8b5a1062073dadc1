import { and, desc, eq } from "drizzle-orm";
import type { Database } from "../client.server";
import { account, auditEvent } from "../schema";

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
