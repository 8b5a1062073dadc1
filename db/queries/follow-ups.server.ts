import { and, asc, eq, gt, inArray, isNotNull, lte, or } from "drizzle-orm";
import type { Database } from "../client.server";
import { action, actionPlan, agreement, followUpMail, relationship } from "../schema";

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
