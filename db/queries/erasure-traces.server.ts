import { eq } from "drizzle-orm";
import type { Database } from "../client.server";
import {
  account,
  action,
  actionChange,
  actionPlan,
  agreement,
  auditEvent,
  relationship,
  wave,
} from "../schema";

/** A row that may name somebody, with the words that may. */
type Words = { id: number; words: string };

/** What the audit trail says that something was done to. */
export function listSubjects(db: Database): Words[] {
  return db.select({ id: auditEvent.id, words: auditEvent.subject }).from(auditEvent).all();
}

export function replaceSubject(db: Database, { id, words }: Words): void {
  db.update(auditEvent).set({ subject: words }).where(eq(auditEvent.id, id)).run();
}

/** The history of every plan, as it is stored. */
export function listHistory(db: Database): Words[] {
  return db.select({ id: actionChange.id, words: actionChange.change }).from(actionChange).all();
}

export function replaceChange(db: Database, { id, words }: Words): void {
  db.update(actionChange).set({ change: words }).where(eq(actionChange.id, id)).run();
}

/** Sessions and limits go with it; what it did stays under a number that means nobody. */
export function deleteAccount(db: Database, id: string): void {
  db.delete(account).where(eq(account.id, id)).run();
}

/** Actions with the names and addresses of their owners, as people have typed them. */
export function listOwners(db: Database) {
  const { interventionId, firstOwner, firstOwnerEmail, secondOwner, secondOwnerEmail } = action;
  return db
    .select({
      interventionId,
      firstOwner,
      firstOwnerEmail,
      secondOwner,
      secondOwnerEmail,
      pair: relationship.name,
      quarter: wave.quarter,
    })
    .from(action)
    .innerJoin(actionPlan, eq(actionPlan.id, action.planId))
    .innerJoin(wave, eq(wave.id, actionPlan.waveId))
    .innerJoin(relationship, eq(relationship.id, actionPlan.relationshipId))
    .all();
}

/** Agreements of meetings with their owners, as people have typed them. */
export function listAgreementOwners(db: Database) {
  const { owner, ownerEmail, repair } = agreement;
  return db
    .select({ owner, ownerEmail, repair, pair: relationship.name, quarter: wave.quarter })
    .from(agreement)
    .innerJoin(wave, eq(wave.id, agreement.waveId))
    .innerJoin(relationship, eq(relationship.id, agreement.relationshipId))
    .all();
}
