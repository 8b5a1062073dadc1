import { and, asc, count, eq, gt, inArray, isNotNull, lte, or, sql } from "drizzle-orm";
import type { Database } from "../client.server";
import {
  action,
  actionPlan,
  agreedMail,
  agreement,
  followUpMail,
  relationship,
  rosterEntry,
  wave,
} from "../schema";

export type FollowUpRow = typeof followUpMail.$inferSelect;

/** Actions that somebody still works on and whose owners want reminders. A demonstration writes to nobody. */
export function listRemindedActions(db: Database) {
  return db
    .select({ action })
    .from(action)
    .innerJoin(actionPlan, eq(actionPlan.id, action.planId))
    .innerJoin(relationship, eq(relationship.id, actionPlan.relationshipId))
    .where(
      and(
        inArray(action.status, ["planned", "started"]),
        or(isNotNull(action.firstOwnerEmail), isNotNull(action.secondOwnerEmail)),
        eq(relationship.demonstration, false),
      ),
    )
    .all()
    .map((row) => row.action);
}

/** The same of what meetings agreed. */
export function listRemindedAgreements(db: Database) {
  return db
    .select({ agreement })
    .from(agreement)
    .innerJoin(relationship, eq(relationship.id, agreement.relationshipId))
    .where(
      and(
        eq(agreement.status, "open"),
        isNotNull(agreement.ownerEmail),
        eq(relationship.demonstration, false),
      ),
    )
    .all()
    .map((row) => row.agreement);
}

export function listFollowUps(db: Database): FollowUpRow[] {
  return db.select().from(followUpMail).all();
}

export function listFollowUpsOfAction(db: Database, actionId: string): FollowUpRow[] {
  return db.select().from(followUpMail).where(eq(followUpMail.actionId, actionId)).all();
}

export function insertFollowUp(db: Database, row: typeof followUpMail.$inferInsert): void {
  db.insert(followUpMail).values(row).onConflictDoNothing().run();
}

export function updateFollowUp(db: Database, id: number, change: Partial<FollowUpRow>): void {
  db.update(followUpMail).set(change).where(eq(followUpMail.id, id)).run();
}

export function deleteFollowUp(db: Database, id: number): void {
  db.delete(followUpMail).where(eq(followUpMail.id, id)).run();
}

/** The mail whose link has this hash, while the link is good. */
export function findLinkedFollowUp(db: Database, linkHash: string, now: Date): FollowUpRow | undefined {
  return db
    .select()
    .from(followUpMail)
    .where(and(eq(followUpMail.linkHash, linkHash), gt(followUpMail.linkUntil, now)))
    .get();
}

/** Links that are too old, without what they could have been told by. */
export function forgetOldLinks(db: Database, now: Date): void {
  db.update(followUpMail)
    .set({ linkHash: null, ownerHash: null, linkUntil: null })
    .where(lte(followUpMail.linkUntil, now))
    .run();
}

/** What may be sent now, oldest first. */
export function listDueFollowUps(db: Database, now: Date, limit: number): FollowUpRow[] {
  return db
    .select()
    .from(followUpMail)
    .where(and(eq(followUpMail.state, "queued"), lte(followUpMail.notBefore, now)))
    .orderBy(asc(followUpMail.notBefore), asc(followUpMail.id))
    .limit(limit)
    .all();
}

type AgreedMailRow = typeof agreedMail.$inferSelect;

/** One row for everybody of the pair who has an address; how many there are. Nobody is written to twice about a wave. */
export function insertAgreedMails(
  db: Database,
  mail: { waveId: string; relationshipId: string; now: Date; host: string },
): number {
  return db.run(sql`
    insert or ignore into agreed_mail (wave_id, roster_entry_id, state, attempts, not_before, message_id)
    select ${mail.waveId}, person.id, 'queued', 0, ${Math.floor(+mail.now / 1000)},
      lower(hex(randomblob(16))) || '@' || ${mail.host}
    from roster_entry as person
    where person.relationship_id = ${mail.relationshipId} and person.email <> ''
    order by person.id`).changes;
}

/** How many have it, wait for it, or could not be reached. */
export function countAgreedMails(db: Database, waveId: string): Record<AgreedMailRow["state"], number> {
  const rows = db
    .select({ state: agreedMail.state, people: count() })
    .from(agreedMail)
    .where(eq(agreedMail.waveId, waveId))
    .groupBy(agreedMail.state)
    .all();
  const of = (state: AgreedMailRow["state"]) => rows.find((row) => row.state === state)?.people ?? 0;
  return { queued: of("queued"), sent: of("sent"), failed: of("failed") };
}

/** What may be sent now, in the order in which it was queued. */
export function listDueAgreedMails(db: Database, now: Date, limit: number) {
  return db
    .select({ mail: agreedMail, person: rosterEntry, wave, relationship })
    .from(agreedMail)
    .innerJoin(rosterEntry, eq(rosterEntry.id, agreedMail.rosterEntryId))
    .innerJoin(wave, eq(wave.id, agreedMail.waveId))
    .innerJoin(relationship, eq(relationship.id, wave.relationshipId))
    .where(and(eq(agreedMail.state, "queued"), lte(agreedMail.notBefore, now)))
    .orderBy(asc(agreedMail.notBefore), asc(agreedMail.id))
    .limit(limit)
    .all();
}

export function updateAgreedMail(db: Database, id: number, change: Partial<AgreedMailRow>): void {
  db.update(agreedMail).set(change).where(eq(agreedMail.id, id)).run();
}
