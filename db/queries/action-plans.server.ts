import { and, asc, desc, eq, inArray, lt, type SQL, sql } from "drizzle-orm";
import type { Database } from "../client.server";
import { action, actionPlan, relationship, wave } from "../schema";

type PlanRow = typeof actionPlan.$inferSelect;
export type ActionRow = typeof action.$inferSelect;
export type StoredPlan = { plan: PlanRow; actions: readonly ActionRow[] };

export function findPlanOfWave(db: Database, waveId: string): StoredPlan | null {
  const plan = db.select().from(actionPlan).where(eq(actionPlan.waveId, waveId)).get();
  return plan ? { plan, actions: listActions(db, plan.id) } : null;
}

/** Plans that answer waves before a moment, the last one first. */
export function listPlansBefore(db: Database, relationshipId: string, opensAt: Date) {
  return listPlans(db, relationshipId, lt(wave.opensAt, opensAt));
}

/** Plans of a relationship, the one that answers the last wave first. */
export function listPlans(
  db: Database,
  relationshipId: string,
  only?: SQL,
): (StoredPlan & { quarter: string })[] {
  return db
    .select({ plan: actionPlan, quarter: wave.quarter })
    .from(actionPlan)
    .innerJoin(wave, eq(wave.id, actionPlan.waveId))
    .where(and(eq(actionPlan.relationshipId, relationshipId), only))
    .orderBy(desc(wave.opensAt))
    .all()
    .map(({ plan, quarter }) => ({ plan, quarter, actions: listActions(db, plan.id) }));
}

export function findLastPlanBefore(db: Database, relationshipId: string, opensAt: Date) {
  const [last] = listPlansBefore(db, relationshipId, opensAt);
  return last ?? null;
}

export function insertPlan(db: Database, row: PlanRow): void {
  db.insert(actionPlan).values(row).run();
}

export function updatePlan(db: Database, id: string, change: Partial<PlanRow>): void {
  db.update(actionPlan).set(change).where(eq(actionPlan.id, id)).run();
}

export function deletePlan(db: Database, id: string): void {
  db.delete(actionPlan).where(eq(actionPlan.id, id)).run();
}

export function insertAction(db: Database, row: typeof action.$inferInsert): void {
  db.insert(action).values(row).run();
}

/** Counts the change: calendars take the later version of an entry. */
export function updateAction(db: Database, id: string, change: Partial<Omit<ActionRow, "revision">>): void {
  db.update(action)
    .set({ ...change, revision: sql`${action.revision} + 1` })
    .where(eq(action.id, id))
    .run();
}

export function deleteAction(db: Database, id: string): void {
  db.delete(action).where(eq(action.id, id)).run();
}

/** An action with where it belongs. */
export function findPlacedAction(db: Database, id: string) {
  return db
    .select({ action, plan: actionPlan, relationship })
    .from(action)
    .innerJoin(actionPlan, eq(actionPlan.id, action.planId))
    .innerJoin(relationship, eq(relationship.id, actionPlan.relationshipId))
    .where(eq(action.id, id))
    .get();
}

export function findActionById(db: Database, id: string): ActionRow | undefined {
  return db.select().from(action).where(eq(action.id, id)).get();
}

function listActions(db: Database, planId: string): ActionRow[] {
  return db.select().from(action).where(eq(action.planId, planId)).orderBy(asc(action.position)).all();
}

type PlannedAction = { status: (typeof action.$inferSelect)["status"]; dueOn: string };

/** The actions of the plan that answers a wave; null when there is no plan yet. */
export function listActionsOfWave(db: Database, waveId: string): PlannedAction[] | null {
  const plan = db.select({ id: actionPlan.id }).from(actionPlan).where(eq(actionPlan.waveId, waveId)).get();
  if (!plan) return null;
  return db
    .select({ status: action.status, dueOn: action.dueOn })
    .from(action)
    .where(eq(action.planId, plan.id))
    .all();
}

/** Actions of all plans that were begun or carried out, the earliest first. */
export function listBegunActions(db: Database, relationshipId: string) {
  return db
    .select({
      id: action.id,
      interventionId: action.interventionId,
      startsOn: action.startsOn,
      status: action.status,
    })
    .from(action)
    .innerJoin(actionPlan, eq(actionPlan.id, action.planId))
    .where(and(eq(actionPlan.relationshipId, relationshipId), inArray(action.status, ["started", "done"])))
    .orderBy(asc(action.startsOn), asc(action.position))
    .all();
}
