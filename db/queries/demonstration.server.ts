import { and, eq, inArray } from "drizzle-orm";
import type { Database } from "../client.server";
import {
  account,
  action,
  actionPlan,
  companyIntervention,
  hiddenIntervention,
  organisation,
  relationship,
  wave,
} from "../schema";

export function insertDemonstrationPlan(
  db: Database,
  plan: typeof actionPlan.$inferInsert,
  actions: readonly (typeof action.$inferInsert)[],
): void {
  db.insert(actionPlan).values(plan).run();
  for (const row of actions) db.insert(action).values(row).run();
}

export function listDemonstrationRelationships(db: Database): { id: string }[] {
  return db
    .select({ id: relationship.id })
    .from(relationship)
    .where(eq(relationship.demonstration, true))
    .all();
}

export function listOpenWaveIds(db: Database, relationshipId: string): string[] {
  return db
    .select({ id: wave.id })
    .from(wave)
    .where(and(eq(wave.relationshipId, relationshipId), inArray(wave.state, ["open", "closing"])))
    .all()
    .map(({ id }) => id);
}

/** Waves, releases, plans, roster and comments go with their relationship. */
export function deleteDemonstration(db: Database): void {
  db.delete(relationship).where(eq(relationship.demonstration, true)).run();
  const guests = db.select().from(organisation).where(eq(organisation.demonstration, true)).get();
  // What a guest wrote into the catalogue goes too; once a company has set up, it is the company's.
  if (guests) {
    db.delete(companyIntervention).run();
    db.delete(hiddenIntervention).run();
  }
  db.delete(account).where(eq(account.demonstration, true)).run();
  db.delete(organisation).where(eq(organisation.demonstration, true)).run();
}

/** Everything but the demonstration's own pair; sessions, rosters, waves and what belongs to them go along. */
export function deleteStrangers(db: Database): void {
  db.delete(account).run();
  db.delete(relationship).where(eq(relationship.demonstration, false)).run();
  db.delete(companyIntervention).run();
  db.delete(hiddenIntervention).run();
  db.delete(organisation).run();
}
