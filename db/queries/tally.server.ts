import { and, desc, eq, inArray, isNull } from "drizzle-orm";
import { rolesThatMay } from "~/domain/roles";
import type { Database } from "../client.server";
import { account, auditEvent, wave } from "../schema";

/** Puts the trustee's public key into a wave that waits for one; false when the wave has opened or has no trustee. */
export function setTallyKey(db: Database, waveId: string, tallyKey: string): boolean {
  const waiting = and(eq(wave.id, waveId), eq(wave.state, "planned"), eq(wave.tally, "trustee"));
  return db.update(wave).set({ tallyKey }).where(waiting).run().changes === 1;
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

export function isThereATrustee(db: Database): boolean {
  const active = and(inArray(account.role, rolesThatMay("hold-tally-key")), isNull(account.disabledAt));
  return db.select({ id: account.id }).from(account).where(active).get() !== undefined;
}
