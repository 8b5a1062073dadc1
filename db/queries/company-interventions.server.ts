import { asc, eq } from "drizzle-orm";
import type { Database } from "../client.server";
import { action, companyIntervention, hiddenIntervention } from "../schema";

type CompanyInterventionRow = typeof companyIntervention.$inferSelect;

/** The oldest first. */
export function listCompanyInterventions(db: Database): CompanyInterventionRow[] {
  return db
    .select()
    .from(companyIntervention)
    .orderBy(asc(companyIntervention.createdAt), asc(companyIntervention.id))
    .all();
}

export function findCompanyIntervention(db: Database, id: string): CompanyInterventionRow | undefined {
  return db.select().from(companyIntervention).where(eq(companyIntervention.id, id)).get();
}

export function insertCompanyIntervention(db: Database, row: CompanyInterventionRow): void {
  db.insert(companyIntervention).values(row).run();
}

/** False when there is no such intervention any more. */
export function updateCompanyIntervention(
  db: Database,
  id: string,
  change: Pick<CompanyInterventionRow, "content" | "updatedAt">,
): boolean {
  return db.update(companyIntervention).set(change).where(eq(companyIntervention.id, id)).run().changes === 1;
}

export function deleteCompanyIntervention(db: Database, id: string): boolean {
  return db.delete(companyIntervention).where(eq(companyIntervention.id, id)).run().changes === 1;
}

export function listHiddenInterventions(db: Database): string[] {
  return db
    .select({ id: hiddenIntervention.interventionId })
    .from(hiddenIntervention)
    .all()
    .map(({ id }) => id);
}

/** False when it was hidden already. */
export function insertHiddenIntervention(db: Database, interventionId: string, hiddenAt: Date): boolean {
  return (
    db.insert(hiddenIntervention).values({ interventionId, hiddenAt }).onConflictDoNothing().run().changes ===
    1
  );
}

export function deleteHiddenIntervention(db: Database, interventionId: string): boolean {
  return (
    db.delete(hiddenIntervention).where(eq(hiddenIntervention.interventionId, interventionId)).run()
      .changes === 1
  );
}

/** Whether any plan, old or new, holds it. */
export function isInterventionPlanned(db: Database, interventionId: string): boolean {
  return (
    db.select({ id: action.id }).from(action).where(eq(action.interventionId, interventionId)).get() !==
    undefined
  );
}
