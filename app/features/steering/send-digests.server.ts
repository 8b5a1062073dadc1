import type { ShownLanguage } from "~/content/language";
import { languageOf } from "~/content/language";
import { steeringTexts } from "~/content/steering/texts";
import { fillFrom } from "~/content/translated";
import { type RelationshipSteps, showHome } from "~/features/home/show-home.server";
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
import { log } from "~/log.server";
import type { Database } from "~db/client.server";
import { findOrganisation } from "~db/queries/organisation.server";
import { listDueDigests, updateDigestMail } from "~db/queries/steering-mail.server";
import { ownPairs } from "./queue-digests.server";
import { isUnwanted } from "./unwanted-mail.server";

type Due = ReturnType<typeof listDueDigests>[number];

/** Sends the overviews of the week that are due. */
export async function sendDueDigests(
  db: Database,
  mailer: Mailer,
  now: Date,
  isStopping: () => boolean = () => false,
): Promise<SentMail> {
  const queue: MailQueue<Due> = {
    due: () => listDueDigests(db, now, LOOKED_AT),
    send: (due) => sendOne(db, mailer, due, now),
    keep: (id, mail) => updateDigestMail(db, id, mail),
  };
  const total = await sendQueue(queue, now, isStopping);
  if (total.failed > 0) log().warn({ failed: total.failed }, "overviews of the week failed for good");
  return total;
}

async function sendOne(db: Database, mailer: Mailer, { mail, account }: Due, now: Date): Promise<Delivery> {
  // Switched off, or left, while it waited.
  if (account.disabledAt !== null || isUnwanted(account, "weekly-digest"))
    return { ok: false, problem: "message-refused", final: true, forAll: false };
  const organisation = findOrganisation(db);
  const asked = languageOf(account.language) ?? languageOf(organisation?.language) ?? "en";
  // The sentences of the first page and no others, so that a mail says nothing that the page does not.
  const pairs = showHome(db, asked, now, account, ownPairs(db, account.id));
  const named = { name: account.name, organisation: organisation?.name ?? "" };
  const rendered = renderDigest(pairs, named, mailer.publicUrl, asked);
  return mailer.deliver({ to: account.email, messageId: mail.messageId, ...rendered });
}

function renderDigest(
  pairs: readonly RelationshipSteps[],
  named: { name: string; organisation: string },
  publicUrl: string,
  asked: ShownLanguage,
) {
  const { language, texts } = steeringTexts(asked);
  const { digest } = texts;
  const say = fillFrom(named);
  const subject = oneLine(say(digest.subject));
  const footer = say(digest.footer);
  const told = pairs.map((pair) => ({
    name: pair.name,
    stands: [...glanceOf(pair), ...pair.status.map(({ text }) => text)],
    steps: pair.steps.map(({ text, href }) => ({ text, link: publicUrl + href })),
  }));
  const text = [
    say(texts.greeting),
    digest.lead,
    ...told.flatMap(({ name, stands, steps }) => [
      name,
      ...(stands.length === 0 ? [] : [stands.join("\n")]),
      steps.length === 0
        ? digest.nothing
        : [digest.next, ...steps.map((step) => `- ${step.text}\n  ${step.link}`)].join("\n"),
    ]),
    `${digest.linkAbove}\n${publicUrl}/`,
    `-- \n${footer}`,
  ].join("\n\n");
  const html = mailPage(language, subject, [
    mailTitle(subject),
    ...[say(texts.greeting), digest.lead].map(paragraph),
    ...told.flatMap(({ name, stands, steps }) => [
      `<h2 style="font-size:18px;margin:32px 0 8px">${escaped(name)}</h2>`,
      ...stands.map(paragraph),
      ...(steps.length === 0
        ? [paragraph(digest.nothing)]
        : [
            paragraph(digest.next),
            `<ul>${steps.map((step) => `<li><a href="${escaped(step.link)}" style="color:#0b5a6f">${escaped(step.text)}</a></li>`).join("")}</ul>`,
          ]),
    ]),
    mailButton(`${publicUrl}/`, digest.button),
    `<p style="${SMALL};margin-top:32px;padding-top:16px;border-top:1px solid #d9d6ce">${escaped(footer)}</p>`,
  ]);
  return { language, subject, text, html };
}

function glanceOf({ glance }: RelationshipSteps): string[] {
  return glance === null ? [] : [glance.statement, ...glance.sentences];
}
