import { languageOf, type ShownLanguage } from "~/content/language";
import { ownersTexts } from "~/content/owners/texts";
import { fill } from "~/content/translated";
import { departmentNames } from "~/domain/department-names";
import type { SentMail } from "~/features/mail/after-attempt.server";
import type { Delivery, Mailer } from "~/features/mail/connect-mailer.server";
import {
  escaped,
  mailPage,
  mailTitle,
  oneLine,
  paragraph,
  SMALL,
} from "~/features/mail/message-parts.server";
import type { RenderedMail } from "~/features/mail/render-message.server";
import { LOOKED_AT, type MailQueue, sendQueue } from "~/features/mail/send-queue.server";
import { log } from "~/log.server";
import type { Database } from "~db/client.server";
import { listDueAgreedMails, updateAgreedMail } from "~db/queries/follow-ups.server";
import { findOrganisation } from "~db/queries/organisation.server";
import { type Poster, type PosterEntry, showPoster } from "./show-poster.server";

type Due = ReturnType<typeof listDueAgreedMails>[number];

/** Sends "what we agreed" to those who wait for it. */
export async function sendDueAgreedMails(
  db: Database,
  mailer: Mailer,
  now: Date,
  isStopping: () => boolean = () => false,
): Promise<SentMail> {
  const queue: MailQueue<Due> = {
    due: () => listDueAgreedMails(db, now, LOOKED_AT),
    send: (due) => sendOne(db, mailer, due, now),
    keep: (id, mail) => updateAgreedMail(db, id, mail),
  };
  const total = await sendQueue(queue, now, isStopping);
  if (total.failed > 0) log().warn({ failed: total.failed }, "telling what was agreed failed for some");
  return total;
}

async function sendOne(db: Database, mailer: Mailer, due: Due, now: Date): Promise<Delivery> {
  const { mail, person, wave, relationship } = due;
  const language = languageOf(person.language) ?? languageOf(findOrganisation(db)?.language) ?? "en";
  const shown = showPoster(db, relationship, wave, language, language, now);
  // The plan was emptied while this waited: there is nothing to tell.
  if (!shown.ok || shown.poster.entries.length === 0)
    return { ok: false, problem: "message-refused", final: true, forAll: false };
  const rendered = renderAgreed(shown.poster, departmentNames(relationship), language);
  return mailer.deliver({ to: person.email, messageId: mail.messageId, language, ...rendered });
}

/** The words of the poster as a mail. No link and no code: it says the same to everybody. */
function renderAgreed(
  { quarter, dates, entries, words }: Poster,
  [first, second]: readonly [string, string],
  asked: ShownLanguage,
): RenderedMail {
  const { language, texts } = ownersTexts(asked);
  const { agreed } = texts;
  const said = { first, second, quarter };
  const subject = oneLine(fill(agreed.subject, said));
  const opening = fill(agreed.opening, said);
  const lines = (entry: PosterEntry): readonly string[] => [
    `${words.youSaid}: ${entry.topic}`,
    ...(entry.meaning === "" ? [] : [entry.meaning]),
    ...(entry.status === "not-done" ? [entry.action, entry.said] : [`${entry.said}: ${entry.action}`]),
  ];
  const blocks = entries.map((entry) => lines(entry).map(oneLine));
  const text = [
    opening,
    ...blocks.map((block) => block.join("\n")),
    dates.join("\n"),
    `-- \n${agreed.footer}`,
  ].join("\n\n");
  const html = mailPage(language, subject, [
    mailTitle(subject),
    paragraph(opening),
    ...blocks.map((block) => `<p>${block.map(escaped).join("<br>")}</p>`),
    `<p>${dates.map(escaped).join("<br>")}</p>`,
    `<p style="${SMALL};margin-top:32px;padding-top:16px;border-top:1px solid #d9d6ce">${escaped(agreed.footer)}</p>`,
  ]);
  return { subject, text, html };
}
