import type { Delivery } from "./connect-mailer.server";

const MINUTE = 60 * 1000;
const LONGEST_WAIT = 60 * MINUTE;
/** Shorter while the mail server itself is down, so that nobody waits an hour once it is back. */
const LONGEST_WAIT_IN_OUTAGE = 10 * MINUTE;

export type SentMail = { sent: number; failed: number; postponed: number };

/** What the queue keeps of a message. */
export type KeptMail = {
  state: "queued" | "sent" | "failed";
  attempts: number;
  notBefore: Date;
  problem: string | null;
};

/** What becomes of a message after an attempt: sent, failed for good, or tried again after a growing wait. */
export function afterAttempt(
  mail: { attempts: number; notBefore: Date },
  delivery: Delivery,
  now: Date,
): { outcome: keyof SentMail; change: KeptMail } {
  const attempts = mail.attempts + 1;
  if (delivery.ok) {
    return { outcome: "sent", change: { state: "sent", attempts, notBefore: now, problem: null } };
  }
  const { problem } = delivery;
  if (delivery.final) {
    const { notBefore } = mail;
    return { outcome: "failed", change: { state: "failed", attempts, notBefore, problem } };
  }
  const longest = delivery.forAll ? LONGEST_WAIT_IN_OUTAGE : LONGEST_WAIT;
  const wait = Math.min(longest, MINUTE * 2 ** Math.min(attempts - 1, 10));
  const notBefore = new Date(+now + wait);
  return { outcome: "postponed", change: { state: "queued", attempts, notBefore, problem } };
}
