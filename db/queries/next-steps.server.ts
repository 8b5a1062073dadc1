import { and, desc, eq, gte, inArray, sql } from "drizzle-orm";
import type { Database } from "../client.server";
import { action, actionPlan, auditEvent } from "../schema";

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

/** Whether the audit trail holds such an event about a subject that begins like this. */
export function wasRecorded(db: Database, what: string, subject: string, since: Date): boolean {
  return findNewestEvent(db, [what], subject, since) !== undefined;
}

/** The last of these events about a subject that begins like this. */
export function findNewestEvent(
  db: Database,
  actions: readonly string[],
  subject: string,
  since = new Date(0),
): { action: string; subject: string } | undefined {
  const about = sql`substr(${auditEvent.subject}, 1, length(${subject})) = ${subject}`;
  return db
    .select({ action: auditEvent.action, subject: auditEvent.subject })
    .from(auditEvent)
    .where(and(inArray(auditEvent.action, actions), about, gte(auditEvent.at, since)))
    .orderBy(desc(auditEvent.id))
    .get();
}
