import { openingPath, reportPath, wavePath } from "~/addresses";
import { formatInstant, formatLongDay, formatQuarter } from "~/content/intl";
import { languageOf } from "~/content/language";
import { steeringTexts } from "~/content/steering/texts";
import { fill, fillFrom } from "~/content/translated";
import { departmentNames } from "~/domain/department-names";
import { holderDeadline } from "~/domain/holder-deadline";
import { waitsForGo } from "~/domain/opening-go";
import { zoneOf } from "~/features/local-time.server";
import type { SentMail } from "~/features/mail/after-attempt.server";
import type { Delivery, Mailer } from "~/features/mail/connect-mailer.server";
import {
  escaped,
  mailButton,
  mailPage,
  mailTitle,
  oneLine,
  paragraph,
  SMALL,
} from "~/features/mail/message-parts.server";
import { LOOKED_AT, type MailQueue, sendQueue } from "~/features/mail/send-queue.server";
import { lastParticipation } from "~/features/waves/refresh-participation.server";
import { log } from "~/log.server";
import type { Database } from "~db/client.server";
import { findOrganisation } from "~db/queries/organisation.server";
import {
  deleteUntrueSteeringMails,
  listDueSteeringMails,
  updateSteeringMail,
} from "~db/queries/steering-mail.server";
import { isUnwanted } from "./unwanted-mail.server";

type Due = ReturnType<typeof listDueSteeringMails>[number];

/** Sends the messages about waves that are due. */
export async function sendDueSteeringMails(
  db: Database,
  mailer: Mailer,
  now: Date,
  isStopping: () => boolean = () => false,
): Promise<SentMail> {
  // A wave may have been taken back, or have ended, while no mail could be sent.
  deleteUntrueSteeringMails(db, ["will-open", "could-not-open"], ["planned"]);
  deleteUntrueSteeringMails(db, ["opened", "half-time", "refused-addresses"], ["open"]);
  const queue: MailQueue<Due> = {
    due: () => listDueSteeringMails(db, now, LOOKED_AT),
    send: (due) => sendOne(db, mailer, due),
    keep: (id, mail) => updateSteeringMail(db, id, mail),
  };
  const total = await sendQueue(queue, now, isStopping);
  if (total.failed > 0) log().warn({ failed: total.failed }, "messages about waves failed for good");
  return total;
}

async function sendOne(db: Database, mailer: Mailer, due: Due): Promise<Delivery> {
  const { mail, account } = due;
  // Switched off, or left, while it waited.
  if (account.disabledAt !== null || isUnwanted(account, mail.message))
    return { ok: false, problem: "message-refused", final: true, forAll: false };
  const organisation = findOrganisation(db);
  const asked = languageOf(account.language) ?? languageOf(organisation?.language) ?? "en";
  const rendered = renderSteeringMail(due, organisation?.name ?? "", mailer.publicUrl, asked);
  return mailer.deliver({ to: account.email, messageId: mail.messageId, ...rendered });
}

function renderSteeringMail(
  { mail, account, wave, relationship }: Due,
  organisation: string,
  publicUrl: string,
  asked: Parameters<typeof steeringTexts>[0],
) {
  const { language, texts } = steeringTexts(asked);
  const [first, second] = departmentNames(relationship);
  const quarter = formatQuarter(language, wave.quarter);
  // As the page of the wave has it, once a day: nothing is counted for a mail.
  const band = lastParticipation(wave.id)?.band ?? "unknown";
  const say = fillFrom({
    name: account.name,
    organisation,
    wave: fill(texts.wave, { quarter, first, second }),
    opens: formatInstant(language, wave.opensAt, zoneOf(wave)),
    closes: formatInstant(language, wave.closesAt, zoneOf(wave)),
    comeBy: formatLongDay(language, holderDeadline(wave.closesAt), zoneOf(wave)),
    band: texts.bands[band],
  });
  const path = wavePath(wave.relationshipId, wave.id);
  const pages: Partial<Record<typeof mail.message, string>> = {
    "will-open": openingPath(path),
    "report-ready": reportPath(path),
  };
  const link = publicUrl + (pages[mail.message] ?? path);
  const words =
    mail.message === "will-open" && waitsForGo(wave)
      ? texts.goAwaited
      : { subject: texts.subject[mail.message], text: texts.text[mail.message] };
  const subject = oneLine(say(words.subject));
  const lines = [texts.greeting, ...words.text].map((line) => say(line));
  const footer = say(texts.footer);
  const text = [...lines, `${texts.linkAbove}\n${link}`, `-- \n${footer}`].join("\n\n");
  const html = mailPage(language, subject, [
    mailTitle(subject),
    ...lines.map(paragraph),
    mailButton(link, texts.button),
    `<p style="${SMALL};margin-top:32px;padding-top:16px;border-top:1px solid #d9d6ce">${escaped(footer)}</p>`,
  ]);
  return { language, subject, text, html };
}
