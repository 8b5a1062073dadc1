import { eq } from "drizzle-orm";
import type { Database } from "../client.server";
import { action, actionPlan } from "../schema";

export type PlannedAction = { status: (typeof action.$inferSelect)["status"]; dueOn: string };

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
