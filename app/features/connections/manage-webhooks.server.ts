import { randomUUID } from "node:crypto";
import { eventsFor, type WebhookEvent, type WebhookKind } from "~/domain/connections/webhook-event";
import { recordAuditEvent } from "~/features/record-audit-event.server";
import type { KeyDirectory } from "~/features/wave-key-file.server";
import type { Database } from "~db/client.server";
import {
  deleteWebhook,
  findDelivery,
  findWebhook,
  insertDelivery,
  insertWebhook,
  updateDelivery,
  type WebhookRow,
} from "~db/queries/connections/webhooks.server";
import { findRelationship } from "~db/queries/organisation.server";
import { checkWebhookAddress, type WebhookProblem } from "./check-webhook-address.server";
import type { Allowed } from "./network-address.server";
import { noteKnown } from "./queue-deliveries.server";
import { makeWebhookSecret } from "./sign-message.server";
import { postOf, testSentence } from "./write-message.server";

type By = { accountId: string; now: Date };

type NewWebhook = {
  kind: WebhookKind;
  name: string;
  address: string;
  events: readonly WebhookEvent[];
  relationshipId: string | null;
  language: string;
};

type AddedWebhook =
  | { ok: true; id: string; secret: string | null }
  | { ok: false; reason: "unknown-pair" | WebhookProblem };

type Context = { keys: KeyDirectory; publicUrl: string; allowed: Allowed };

/** The secret is returned this once. What has happened before is known, not told. */
export function addWebhook(db: Database, given: NewWebhook, context: Context, by: By): AddedWebhook {
  const { kind, name, relationshipId, language } = given;
  const checked = checkWebhookAddress(given.address.trim(), context.allowed);
  if (!checked.ok) return checked;
  if (relationshipId !== null && !findRelationship(db, relationshipId))
    return { ok: false, reason: "unknown-pair" };
  const row: WebhookRow = {
    id: randomUUID(),
    kind,
    name,
    address: checked.url.href,
    secret: kind === "signed" ? makeWebhookSecret() : null,
    events: JSON.stringify(eventsFor(kind).filter((event) => given.events.includes(event))),
    relationshipId,
    language,
    accountId: by.accountId,
    createdAt: by.now,
  };
  const add = () => {
    insertWebhook(db, row);
    noteKnown(db, row, { ...context, now: by.now });
    record(db, row, { ...by, action: "webhook added" });
  };
  db.transaction(add, { behavior: "immediate" });
  return { ok: true, id: row.id, secret: row.secret };
}

/** Its name; null where it was gone. */
export function removeWebhook(db: Database, id: string, by: By): string | null {
  const row = findWebhook(db, id);
  if (!row) return null;
  const remove = () => {
    deleteWebhook(db, id);
    record(db, row, { ...by, action: "webhook removed" });
  };
  db.transaction(remove, { behavior: "immediate" });
  return row.name;
}

/** A message that says no more than that it is a test. */
export function queueTest(db: Database, id: string, { now }: By): boolean {
  const row = findWebhook(db, id);
  if (!row) return false;
  const body =
    row.kind === "signed"
      ? JSON.stringify({ type: "test", timestamp: now.toISOString(), data: {} })
      : postOf(row.kind, testSentence(row.language));
  const ids = { messageId: `msg_${randomUUID()}`, subject: randomUUID() };
  insertDelivery(db, {
    ...ids,
    webhookId: id,
    event: "test",
    body,
    state: "queued",
    notBefore: now,
    createdAt: now,
  });
  return true;
}

/** Sends a message once more, under the same id, so that its receiver knows it again. */
export function repeatDelivery(db: Database, webhookId: string, deliveryId: number, by: By): boolean {
  const delivery = findDelivery(db, webhookId, deliveryId);
  if (!delivery || delivery.state === "known") return false;
  updateDelivery(db, delivery.id, { state: "queued", attempts: 0, notBefore: by.now, problem: null });
  return true;
}

/** Of the address nothing: it is as good as a password. */
function record(db: Database, { kind, name }: WebhookRow, { now, ...by }: By & { action: string }): void {
  recordAuditEvent(db, { ...by, at: now, subject: `${name} (${kind})` });
}
