import { planPath, wavePath } from "~/addresses";
import { formatCalendarDay } from "~/content/intl";
import { languageOf } from "~/content/language";
import { planTexts } from "~/content/plan/texts";
import { FOLLOW_UP_QUESTION } from "~/domain/plan/follow-up";
import { findSheet, interventionName } from "~/features/find-intervention.server";
import type { SentMail } from "~/features/mail/after-attempt.server";
import type { Delivery, Mailer } from "~/features/mail/connect-mailer.server";
import { LOOKED_AT, type MailQueue, sendQueue } from "~/features/mail/send-queue.server";
import { log } from "~/log.server";
import type { Database } from "~db/client.server";
import { listDueFollowUps, updateFollowUp } from "~db/queries/follow-ups.server";
import { findOrganisation } from "~db/queries/organisation.server";
import { renderFollowUp } from "./render-follow-up.server";

type Due = ReturnType<typeof listDueFollowUps>[number];

/** Sends the reminders that are due. */
export async function sendDueFollowUps(
  db: Database,
  mailer: Mailer,
  now: Date,
  isStopping: () => boolean = () => false,
): Promise<SentMail> {
  const queue: MailQueue<Due> = {
    due: () => listDueFollowUps(db, now, LOOKED_AT),
    send: (due) => sendOne(db, mailer, due),
    keep: (id, mail) => updateFollowUp(db, id, mail),
  };
  const total = await sendQueue(queue, now, isStopping);
  if (total.failed > 0)
    log().warn({ failed: total.failed }, "reminders of actions failed for good; the plan's page says which");
  return total;
}

async function sendOne(db: Database, mailer: Mailer, due: Due): Promise<Delivery> {
  const { mail, action, plan, relationship } = due;
  const { language } = planTexts(languageOf(findOrganisation(db)?.language) ?? "en");
  const sheet = findSheet(db, action.interventionId, language, relationship);
  const followUp = sheet?.language === language ? sheet.intervention.followUp : null;
  const content = {
    weeks: mail.weeks,
    action: interventionName(db, action.interventionId, language, relationship),
    relationship: relationship.name,
    owners: [action.firstOwner, action.secondOwner] as const,
    due: formatCalendarDay(language, action.dueOn),
    question: followUp?.[FOLLOW_UP_QUESTION[mail.weeks]] ?? texts.followUps.question,
    firstStep: action.firstStep,
    signOfSuccess: action.signOfSuccess,
    link: `${mailer.publicUrl}${planPath(wavePath(relationship.id, plan.waveId))}`,
  };
  const rendered = renderFollowUp(content, language);
  return mailer.deliver({ to: mail.address, messageId: mail.messageId, language, ...rendered });
}
