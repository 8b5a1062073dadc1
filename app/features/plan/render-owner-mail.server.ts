import type { ShownLanguage } from "~/content/language";
import { ownersTexts } from "~/content/owners/texts";
import { fill } from "~/content/translated";
import {
  escaped,
  mailButton,
  mailPage,
  mailTitle,
  oneLine,
  paragraph,
  SMALL,
} from "~/features/mail/message-parts.server";
import type { RenderedMail } from "~/features/mail/render-message.server";

type OwnerMailContent = {
  /** Whether it is due today; otherwise it is a reminder of what a meeting agreed. */
  due: boolean;
  action: string;
  relationship: string;
  dueOn: string;
  /** To the page on which the owner says how it stands. */
  answer: string;
};

/** One mail about one thing, as plain text and as HTML. */
export function renderOwnerMail(content: OwnerMailContent, asked: ShownLanguage): RenderedMail {
  const { language, texts } = ownersTexts(asked);
  const { mail } = texts;
  const { action, relationship, dueOn: due, answer } = content;
  const subject = oneLine(fill(content.due ? mail.dueSubject : mail.agreedSubject, { action }));
  const opening = fill(content.due ? mail.dueOpening : mail.agreedOpening, { action, relationship, due });
  const text = [opening, `${mail.say}:\n${answer}`, mail.link, `-- \n${mail.footer}`].join("\n\n");
  const html = mailPage(language, subject, [
    mailTitle(subject),
    paragraph(opening),
    mailButton(answer, mail.say),
    `<p style="${SMALL}">${escaped(mail.link)}</p>`,
    `<p style="${SMALL};margin-top:32px;padding-top:16px;border-top:1px solid #d9d6ce">${escaped(mail.footer)}</p>`,
  ]);
  return { subject, text, html };
}
