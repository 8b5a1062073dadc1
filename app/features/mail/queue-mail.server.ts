import { DAY } from "~/domain/durations";
import { recordAuditEvent } from "~/features/record-audit-event.server";
import type { Database } from "~db/client.server";
import { hasMessage, type MailMessage, queueForEverybody, requeueFailedMail } from "~db/queries/mail.server";
import type { WaveRow } from "~db/queries/waves.server";

const LAST_REMINDER_BEFORE_END = 2 * DAY;

type PlannedMail = { message: MailMessage; at: Date };

/**
 * Invitation at opening, a reminder in the middle, one two days before the end, both on a working morning of the
 * server's zone; never two within a day.
 */
export function mailDates(wave: { opensAt: Date; closesAt: Date }): readonly PlannedMail[] {
  const opens = +wave.opensAt;
  const closes = +wave.closesAt;
  const middle = onMorning(new Date(opens + (closes - opens) / 2), NEXT_MONDAY);
  const last = onMorning(new Date(closes - LAST_REMINDER_BEFORE_END), FRIDAY_BEFORE);
  const dates: PlannedMail[] = [{ message: "invitation", at: wave.opensAt }];
  if (+last - +middle >= DAY && +middle - opens >= DAY)
    dates.push({ message: "reminder-middle", at: middle });
  if (+last - opens >= DAY) dates.push({ message: "reminder-last", at: last });
  return dates;
}

/** Days to move from a Sunday and from a Saturday. */
export const NEXT_MONDAY = [1, 2] as const;
const FRIDAY_BEFORE = [-2, -1] as const;
const MORNING_HOUR = 9;

export function onMorning(date: Date, move: readonly [number, number]): Date {
  const weekday = date.getDay();
  const days = weekday === 0 ? move[0] : weekday === 6 ? move[1] : 0;
  return new Date(date.getFullYear(), date.getMonth(), date.getDate() + days, MORNING_HOUR);
}

/**
 * Queues what is due now, once for everybody: reminders go to all, because no list says who has answered. After an
 * outage only the latest message that is due goes out, an invitation before any reminder. Safe to call at any time.
 */
export function queueDueMail(db: Database, wave: WaveRow, host: string, now: Date): number {
  if (wave.state !== "open" || wave.delivery !== "mail" || now >= wave.closesAt) return 0;
  const due = mailDates(wave).filter(({ at }) => at <= now);
  const latest = due.at(-1);
  if (!latest) return 0;
  const message = hasMessage(db, wave.id, "invitation") ? latest.message : "invitation";
  return queueForEverybody(db, {
    waveId: wave.id,
    message,
    now,
    quietSince: new Date(+now - DAY),
    host,
  });
}

/** Puts every failed message of a wave back into the queue, as somebody who mended the cause asks for. */
export function retryFailedMail(db: Database, wave: WaveRow, by: { accountId: string; now: Date }): number {
  const messages = requeueFailedMail(db, wave.id, by.now);
  if (messages > 0) {
    const subject = `${wave.relationshipId}: ${wave.quarter}`;
    recordAuditEvent(db, {
      at: by.now,
      accountId: by.accountId,
      action: "failed mails queued again",
      subject,
    });
  }
  return messages;
}
