import { and, asc, desc, eq, lt } from "drizzle-orm";
import type { Database } from "../client.server";
import { action, actionPlan, wave } from "../schema";

export type ActionRow = typeof action.$inferSelect;

/** The actions of the newest plan that answers a wave before this one. */
export function listActionsBefore(db: Database, relationshipId: string, opensAt: Date): ActionRow[] {
  const plan = db
    .select({ id: actionPlan.id })
    .from(actionPlan)
    .innerJoin(wave, eq(wave.id, actionPlan.waveId))
    .where(and(eq(actionPlan.relationshipId, relationshipId), lt(wave.opensAt, opensAt)))
    .orderBy(desc(wave.opensAt))
    .limit(1)
    .get();
  if (!plan) return [];
  return db.select().from(action).where(eq(action.planId, plan.id)).orderBy(asc(action.position)).all();
}
