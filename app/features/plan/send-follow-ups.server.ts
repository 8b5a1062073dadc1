import { ownerAnswerPath, planPath, wavePath } from "~/addresses";
import { formatCalendarDay } from "~/content/intl";
import { languageOf, type ShownLanguage } from "~/content/language";
import { planTexts } from "~/content/plan/texts";
import { FOLLOW_UP_QUESTION, type FollowUpWeeks } from "~/domain/plan/follow-up";
import { findSheet, interventionName } from "~/features/find-intervention.server";
import type { SentMail } from "~/features/mail/after-attempt.server";
import type { Delivery, Mailer } from "~/features/mail/connect-mailer.server";
import { LOOKED_AT, type MailQueue, sendQueue } from "~/features/mail/send-queue.server";
import { log } from "~/log.server";
import type { Database } from "~db/client.server";
import { type FollowUpRow, listDueFollowUps, updateFollowUp } from "~db/queries/follow-ups.server";
import { findOrganisation } from "~db/queries/organisation.server";
import { findOwned, makeOwnerLink, type Owned } from "./owner-link.server";
import { renderFollowUp } from "./render-follow-up.server";
import { renderOwnerMail } from "./render-owner-mail.server";

type Due = { mail: FollowUpRow };

/** Sends the reminders that are due. */
export async function sendDueFollowUps(
  db: Database,
  mailer: Mailer,
  now: Date,
  isStopping: () => boolean = () => false,
): Promise<SentMail> {
  const queue: MailQueue<Due> = {
    due: () => listDueFollowUps(db, now, LOOKED_AT).map((mail) => ({ mail })),
    send: ({ mail }) => sendOne(db, mailer, mail, now),
    keep: (id, mail) => updateFollowUp(db, id, mail),
  };
  const total = await sendQueue(queue, now, isStopping);
  if (total.failed > 0)
    log().warn({ failed: total.failed }, "reminders of actions failed for good; the plan's page says which");
  return total;
}

async function sendOne(db: Database, mailer: Mailer, mail: FollowUpRow, now: Date): Promise<Delivery> {
  const language = languageOf(findOrganisation(db)?.language) ?? "en";
  const owned = findOwned(db, mail);
  // Between queueing and now somebody else became the owner: the next round takes the row away.
  if (!owned) return { ok: false, final: true, forAll: false, problem: "address-refused" };
  const answer = `${mailer.publicUrl}${ownerAnswerPath(makeOwnerLink(db, mail, owned.owner, now))}?lang=${language}`;
  const rendered =
    owned.kind === "action" && mail.weeks !== 0
      ? renderFollowUp(
          { ...remindedOf(db, owned, mail.weeks, language), answer, link: planLink(mailer, owned) },
          language,
        )
      : renderOwnerMail({ ...owedOf(db, owned, language), due: mail.weeks === 0, answer }, language);
  return mailer.deliver({ to: mail.address, messageId: mail.messageId, language, ...rendered });
}

function planLink({ publicUrl }: Mailer, { relationship, waveId }: Owned): string {
  return `${publicUrl}${planPath(wavePath(relationship.id, waveId))}`;
}

function owedOf(db: Database, owned: Owned, language: ShownLanguage) {
  const { name, dueOn } =
    owned.kind === "action"
      ? {
          name: interventionName(db, owned.action.interventionId, language, owned.relationship),
          dueOn: owned.action.dueOn,
        }
      : { name: owned.agreement.repair, dueOn: owned.agreement.dueOn };
  return { action: name, relationship: owned.relationship.name, dueOn: formatCalendarDay(language, dueOn) };
}

function remindedOf(
  db: Database,
  { action, relationship }: Extract<Owned, { kind: "action" }>,
  weeks: FollowUpWeeks,
  asked: ShownLanguage,
) {
  const { language, texts } = planTexts(asked);
  const sheet = findSheet(db, action.interventionId, language, relationship);
  const followUp = sheet?.language === language ? sheet.intervention.followUp : null;
  return {
    weeks,
    action: interventionName(db, action.interventionId, language, relationship),
    relationship: relationship.name,
    owners: [action.firstOwner, action.secondOwner] as const,
    due: formatCalendarDay(language, action.dueOn),
    question: followUp?.[FOLLOW_UP_QUESTION[weeks]] ?? texts.followUps.question,
    firstStep: action.firstStep,
    signOfSuccess: action.signOfSuccess,
  };
}
