import { and, asc, desc, eq, inArray, lt, lte } from "drizzle-orm";
import type { Database } from "../../client.server";
import { action, actionPlan, wave, webhook, webhookDelivery } from "../../schema";

export type WebhookRow = typeof webhook.$inferSelect;
export type DeliveryRow = typeof webhookDelivery.$inferSelect;

export function insertWebhook(db: Database, row: WebhookRow): void {
  db.insert(webhook).values(row).run();
}

export function listWebhooks(db: Database): WebhookRow[] {
  return db.select().from(webhook).orderBy(asc(webhook.createdAt), asc(webhook.id)).all();
}

export function findWebhook(db: Database, id: string): WebhookRow | undefined {
  return db.select().from(webhook).where(eq(webhook.id, id)).get();
}

/** Its deliveries go with it. */
export function deleteWebhook(db: Database, id: string): void {
  db.delete(webhook).where(eq(webhook.id, id)).run();
}

export function insertDelivery(db: Database, row: typeof webhookDelivery.$inferInsert): void {
  db.insert(webhookDelivery).values(row).onConflictDoNothing().run();
}

/** What a webhook has been told of or knew before, as "event subject". */
export function listToldSubjects(db: Database, webhookId: string): Set<string> {
  const { event, subject } = webhookDelivery;
  const rows = db
    .select({ event, subject })
    .from(webhookDelivery)
    .where(eq(webhookDelivery.webhookId, webhookId))
    .all();
  return new Set(rows.map((row) => `${row.event} ${row.subject}`));
}

/** What is due, the oldest first, with where it goes. */
export function listDueDeliveries(
  db: Database,
  now: Date,
  limit: number,
): { delivery: DeliveryRow; to: WebhookRow }[] {
  const due = and(eq(webhookDelivery.state, "queued"), lte(webhookDelivery.notBefore, now));
  return db
    .select({ delivery: webhookDelivery, to: webhook })
    .from(webhookDelivery)
    .innerJoin(webhook, eq(webhook.id, webhookDelivery.webhookId))
    .where(due)
    .orderBy(asc(webhookDelivery.notBefore), asc(webhookDelivery.id))
    .limit(limit)
    .all();
}

/** Messages to one webhook that were to be sent, the newest first. */
export function listDeliveries(db: Database, webhookId: string, limit: number): DeliveryRow[] {
  const sent = inArray(webhookDelivery.state, ["queued", "sent", "failed"]);
  return db
    .select()
    .from(webhookDelivery)
    .where(and(eq(webhookDelivery.webhookId, webhookId), sent))
    .orderBy(desc(webhookDelivery.id))
    .limit(limit)
    .all();
}

export function findDelivery(db: Database, webhookId: string, id: number): DeliveryRow | undefined {
  const here = and(eq(webhookDelivery.webhookId, webhookId), eq(webhookDelivery.id, id));
  return db.select().from(webhookDelivery).where(here).get();
}

export function updateDelivery(db: Database, id: number, change: Partial<DeliveryRow>): void {
  db.update(webhookDelivery).set(change).where(eq(webhookDelivery.id, id)).run();
}

export type OverdueAction = {
  id: string;
  interventionId: string;
  dueOn: string;
  waveId: string;
  quarter: string;
  relationshipId: string;
};

/** Actions that are planned or started and were due before a day. */
export function listOverdueActions(db: Database, today: string): OverdueAction[] {
  const open = inArray(action.status, ["planned", "started"]);
  return db
    .select({
      id: action.id,
      interventionId: action.interventionId,
      dueOn: action.dueOn,
      waveId: wave.id,
      quarter: wave.quarter,
      relationshipId: wave.relationshipId,
    })
    .from(action)
    .innerJoin(actionPlan, eq(actionPlan.id, action.planId))
    .innerJoin(wave, eq(wave.id, actionPlan.waveId))
    .where(and(open, lt(action.dueOn, today)))
    .orderBy(asc(action.dueOn), asc(action.id))
    .all();
}
