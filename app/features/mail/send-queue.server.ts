import { log } from "~/log.server";
import { afterAttempt, type KeptMail, type SentMail } from "./after-attempt.server";
import type { Delivery } from "./connect-mailer.server";

type Queued = { mail: { id: number; attempts: number; notBefore: Date } };

/** Messages that wait in a table, and what is done with one of them. */
export type MailQueue<Due extends Queued> = {
  /** The next ones that are due, a few at a time. */
  due: () => readonly Due[];
  send: (due: Due) => Promise<Delivery>;
  keep: (id: number, mail: KeptMail) => void;
};

/**
 * Sends what is due, a few at a time, until nothing is left, the mail server cannot be used, or `isStopping` says so.
 * A row is marked after the server took the message: a crash in between sends it again under the same Message-ID,
 * which servers and readers take for the same message.
 */
export async function sendQueue<Due extends Queued>(
  queue: MailQueue<Due>,
  now: Date,
  isStopping: () => boolean,
): Promise<SentMail> {
  const total: SentMail = { sent: 0, failed: 0, postponed: 0 };
  while (!isStopping()) {
    const batch = queue.due();
    if (batch.length === 0) break;
    const deliveries = await Promise.all(batch.map(queue.send));
    batch.forEach(({ mail }, index) => {
      const delivery = deliveries[index];
      if (!delivery) return;
      const { outcome, change } = afterAttempt(mail, delivery, now);
      queue.keep(mail.id, change);
      total[outcome] += 1;
    });
    const trouble = deliveries.find((delivery) => !delivery.ok && delivery.forAll);
    if (!trouble || trouble.ok) continue;
    log().warn({ problem: trouble.problem }, "mail waits: the mail server cannot be used now");
    break;
  }
  return total;
}
