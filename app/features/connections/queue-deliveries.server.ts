import { randomUUID } from "node:crypto";
import { isReminder } from "~/domain/connections/webhook-event";
import type { KeyDirectory } from "~/features/wave-key-file.server";
import { describeStopped } from "~/features/waves/describe-stopped.server";
import type { Database } from "~db/client.server";
import {
  insertDelivery,
  listToldSubjects,
  listWebhooks,
  type WebhookRow,
} from "~db/queries/connections/webhooks.server";
import { type Happened, listHappened } from "./list-happened.server";
import { eventsOfWebhook } from "./webhook-facts.server";
import { writeMessage } from "./write-message.server";

type Context = { keys: KeyDirectory; publicUrl: string; now: Date };

/** Queues for every webhook what has happened since it was last looked at. Safe to call at any time. */
export function queueDeliveries(db: Database, context: Context): void {
  const webhooks = listWebhooks(db);
  if (webhooks.length === 0) return;
  const happened = listHappened(db, context.now);
  const queue = () => {
    for (const to of webhooks) queueFor(db, to, happened, "queued", context);
  };
  db.transaction(queue, { behavior: "immediate" });
}

/** What a new webhook is not told of, because it had happened before. */
export function noteKnown(db: Database, to: WebhookRow, context: Context): void {
  queueFor(db, to, listHappened(db, context.now), "known", context);
}

function queueFor(
  db: Database,
  to: WebhookRow,
  happened: readonly Happened[],
  state: "queued" | "known",
  { keys, publicUrl, now }: Context,
): void {
  const wanted = eventsOfWebhook(to);
  const told = listToldSubjects(db, to.id);
  for (const each of happened) {
    const { event, subject, relationship } = each;
    const here = to.relationshipId === null || to.relationshipId === relationship.id;
    if (!here || !wanted.includes(event) || told.has(`${event} ${subject}`)) continue;
    // Looked at last: it reads the wave's key file and counts its codes.
    if (state === "queued" && isReminder(event) && describeStopped(db, keys, each.wave, now, "en")) continue;
    insertDelivery(db, {
      webhookId: to.id,
      event,
      subject,
      messageId: `msg_${randomUUID()}`,
      body: state === "known" ? "" : writeMessage(db, to, each, { publicUrl, now }),
      state,
      notBefore: now,
      createdAt: now,
    });
  }
}
