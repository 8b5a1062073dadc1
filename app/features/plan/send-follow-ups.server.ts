import { planPath, wavePath } from "~/addresses";
import { formatCalendarDay } from "~/content/intl";
import { findIntervention } from "~/features/find-intervention.server";
import { afterAttempt, type SentMail } from "~/features/mail/after-attempt.server";
import type { Delivery, Mailer } from "~/features/mail/connect-mailer.server";
import { log } from "~/log.server";
import type { Database } from "~db/client.server";
import { listDueFollowUps, updateFollowUp } from "~db/queries/follow-ups.server";
import { renderFollowUp } from "./render-follow-up.server";

const BATCH = 10;

type Due = ReturnType<typeof listDueFollowUps>[number];

/**
 * Sends the reminders that are due. As with invitations a row is marked after the server took the message: a crash in
 * between sends it again under the same Message-ID, which servers and readers take for the same message.
 */
export async function sendDueFollowUps(
  db: Database,
  mailer: Mailer,
  now: Date,
  isStopping: () => boolean = () => false,
): Promise<SentMail> {
  const total: SentMail = { sent: 0, failed: 0, postponed: 0 };
  while (!isStopping()) {
    const batch = listDueFollowUps(db, now, BATCH);
    if (batch.length === 0) break;
    const deliveries = await Promise.all(batch.map((due) => sendOne(db, mailer, due)));
    batch.forEach(({ mail }, index) => {
      const delivery = deliveries[index];
      if (!delivery) return;
      const { outcome, change } = afterAttempt(mail, delivery, now);
      updateFollowUp(db, mail.id, change);
      total[outcome] += 1;
    });
    if (deliveries.some((delivery) => !delivery.ok && delivery.forAll)) break;
  }
  if (total.failed > 0)
    log().warn({ failed: total.failed }, "reminders of actions failed for good; the plan's page says which");
  return total;
}

async function sendOne(db: Database, mailer: Mailer, due: Due): Promise<Delivery> {
  const { mail, action, plan, relationship } = due;
  const intervention = findIntervention(db, action.interventionId, "en");
  const rendered = renderFollowUp({
    weeks: mail.weeks,
    action: intervention?.name ?? action.interventionId,
    relationship: relationship.name,
    owners: [action.firstOwner, action.secondOwner],
    due: formatCalendarDay("en", action.dueOn),
    question:
      (mail.weeks === 2 ? intervention?.followUp.afterTwoWeeks : intervention?.followUp.afterSixWeeks) ?? "",
    firstStep: action.firstStep,
    signOfSuccess: action.signOfSuccess,
    link: `${mailer.publicUrl}${planPath(wavePath(relationship.id, plan.waveId))}`,
  });
  return mailer.deliver({ to: mail.address, messageId: mail.messageId, language: "en", ...rendered });
}
