import { APART } from "~/domain/mail-dates";
import { recordAuditEvent } from "~/features/record-audit-event.server";
import type { Database } from "~db/client.server";
import {
  deleteWaitingMail,
  hasMessage,
  lacksMessage,
  listLeftRoster,
  queueForEverybody,
  requeueFailedMail,
} from "~db/queries/mail.server";
import type { WaveRow } from "~db/queries/waves.server";
import { listMailDates } from "./list-mail-dates.server";

/**
 * Queues what is due now, once for everybody: reminders go to all, because no list says who has answered. After an
 * outage only the latest message that is due goes out, an invitation before any reminder. Whoever was removed from the
 * roster gets none, nor what waited for them. Safe to call at any time.
 */
export function queueDueMail(db: Database, wave: WaveRow, host: string, now: Date): number {
  if (wave.state !== "open" || wave.delivery !== "mail" || now >= wave.closesAt) return 0;
  const due = listMailDates(wave).filter(({ at }) => at <= now);
  const latest = due.at(-1);
  if (!latest) return 0;
  const message = hasMessage(db, wave.id, "invitation") ? latest.message : "invitation";
  // Asked often, and nearly always everybody has it: the rosters are compared only where it has to be known.
  if (!lacksMessage(db, wave.id, message)) return 0;
  const without = listLeftRoster(db, wave.id);
  deleteWaitingMail(db, without);
  return queueForEverybody(db, {
    waveId: wave.id,
    message,
    now,
    quietSince: new Date(+now - APART),
    host,
    without,
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
