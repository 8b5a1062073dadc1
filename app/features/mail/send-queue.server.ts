import { log } from "~/log.server";
import { afterAttempt, type KeptMail, type SentMail } from "./after-attempt.server";
import { CONNECTIONS, type Delivery } from "./connect-mailer.server";

type Queued = { mail: { id: number; attempts: number; notBefore: Date } };

/** Messages that wait in a table, and what is done with one of them. */
export type MailQueue<Due extends Queued> = {
  /** The next ones that are due: more than are under way at once. */
  due: () => readonly Due[];
  send: (due: Due) => Promise<Delivery>;
  keep: (id: number, mail: KeptMail) => void;
};

/** How many of the next messages are looked at: those under way are among them. */
export const LOOKED_AT = 2 * CONNECTIONS;

/**
 * Sends what is due until nothing is left, the mail server cannot be used, or `isStopping` says so; then it waits for
 * what is under way and no longer. Each message is marked as soon as the server took it, before the next one goes out
 * over that connection: a crash sends at most those again that were under way, under the same Message-ID, which servers
 * and readers take for the same message.
 */
export async function sendQueue<Due extends Queued>(
  queue: MailQueue<Due>,
  now: Date,
  isStopping: () => boolean,
): Promise<SentMail> {
  const total: SentMail = { sent: 0, failed: 0, postponed: 0 };
  const tried = new Set<number>();
  let ended = false;
  const next = () =>
    ended || isStopping() ? undefined : queue.due().find(({ mail }) => !tried.has(mail.id));
  async function sendInTurn(): Promise<void> {
    for (let due = next(); due; due = next()) {
      tried.add(due.mail.id);
      const delivery = await queue.send(due);
      const { outcome, change } = afterAttempt(due.mail, delivery, now);
      queue.keep(due.mail.id, change);
      total[outcome] += 1;
      sayOnce(delivery);
      if (!delivery.ok && delivery.forAll) ended = true;
    }
  }
  // All are waited for, also where one throws: what is still under way must not be sent a second time.
  const ends = await Promise.allSettled(Array.from({ length: CONNECTIONS }, sendInTurn));
  const failed = ends.find((end) => end.status === "rejected");
  if (failed) throw failed.reason;
  return total;
}

let saidTrouble: string | null = null;

/** A mail server that is away for a night is one line, not one every half minute. */
function sayOnce(delivery: Delivery): void {
  if (delivery.ok) {
    if (saidTrouble !== null) log().info("mail goes out again");
    saidTrouble = null;
  } else if (delivery.forAll && delivery.problem !== saidTrouble) {
    log().warn({ problem: delivery.problem }, "mail waits: the mail server cannot be used now");
    saidTrouble = delivery.problem;
  }
}

/** The class of trouble for which mail waits, or null while it goes out. */
export function mailTrouble(): string | null {
  return saidTrouble;
}
