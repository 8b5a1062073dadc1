import { isReminder, waitAfter } from "~/domain/connections/webhook-event";
import type { Database } from "~db/client.server";
import {
  type DeliveryRow,
  listDueDeliveries,
  updateDelivery,
  type WebhookRow,
} from "~db/queries/connections/webhooks.server";
import { findWave } from "~db/queries/waves.server";
import { type Network, type Posted, postMessage } from "./post-message.server";
import { signMessage } from "./sign-message.server";

/** Messages to one receiver that go out at one look. */
const BATCH = 20;

type Sender = {
  network: Network;
  stop: AbortSignal;
  now: () => Date;
};

/**
 * Sends what is due, to every receiver apart from the others: one that hangs keeps only its own messages waiting. Which
 * receivers are being served is kept in `busy`, so that this may be called again meanwhile.
 */
export function sendDeliveries(
  db: Database,
  sender: Sender,
  busy: Map<string, Promise<void>>,
): readonly Promise<void>[] {
  const due = listDueDeliveries(db, sender.now(), 500);
  const receivers = new Map<string, typeof due>();
  for (const each of due) receivers.set(each.to.id, [...(receivers.get(each.to.id) ?? []), each]);
  for (const [id, queue] of receivers) {
    if (busy.has(id)) continue;
    const serve = serveReceiver(db, sender, queue.slice(0, BATCH)).finally(() => busy.delete(id));
    busy.set(id, serve);
  }
  return [...busy.values()];
}

/** Until one does not arrive: a receiver that has trouble gets no more for now. */
async function serveReceiver(
  db: Database,
  { network, stop, now }: Sender,
  queue: readonly { delivery: DeliveryRow; to: WebhookRow }[],
): Promise<void> {
  for (const { delivery, to } of queue) {
    if (stop.aborted) return;
    if (isOver(db, delivery, now())) {
      updateDelivery(db, delivery.id, { state: "failed", problem: "over" });
      continue;
    }
    const headers = {
      "Content-Type": "application/json",
      "User-Agent": "Tandem",
      ...(to.secret === null ? {} : signMessage(delivery, to.secret, now())),
    };
    const posted = await postMessage(to.address, { body: delivery.body, headers }, network, stop);
    // The next start sends it: nobody knows whether it arrived, and the id tells a copy.
    if (stop.aborted && !posted.ok) return;
    updateDelivery(db, delivery.id, afterPost(delivery, posted, now()));
    if (!posted.ok) return;
  }
}

/** A channel is not reminded of a survey in which nobody can take part any more. */
function isOver(db: Database, { event, subject }: DeliveryRow, now: Date): boolean {
  if (!isReminder(event)) return false;
  const wave = findWave(db, subject);
  return wave?.state !== "open" || now >= wave.closesAt;
}

function afterPost(delivery: DeliveryRow, posted: Posted, now: Date): Partial<DeliveryRow> {
  const attempts = delivery.attempts + 1;
  const tried = { attempts, triedAt: now, status: posted.status };
  if (posted.ok) return { ...tried, state: "sent", problem: null };
  const wait = waitAfter(attempts);
  const { problem } = posted;
  if (wait === null) return { ...tried, state: "failed", problem };
  return { ...tried, problem, notBefore: new Date(+now + wait) };
}
