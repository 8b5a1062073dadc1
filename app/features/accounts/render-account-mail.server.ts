import { accountMailTexts } from "~/content/accounts/mail/texts";
import type { ShownLanguage } from "~/content/language";
import { mailTexts } from "~/content/mail/texts";
import { fill, fillFrom } from "~/content/translated";
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
import type { AccountMessage } from "~db/queries/accounts/account-traces.server";

type AccountMailContent = {
  message: AccountMessage;
  name: string;
  organisation: string;
  role: string;
  when: string;
  /** Of a link that works once; empty where there is none. */
  until: string;
  link: string;
};

/** A message to somebody about their own account, as plain text and as HTML. */
export function renderAccountMail(content: AccountMailContent, language: ShownLanguage): RenderedMail {
  const { texts } = accountMailTexts(language);
  const { message, link } = content;
  const say = fillFrom(content);
  const subject = oneLine(say(texts.subject[message]));
  const lines = texts.text[message].map((line) => say(line));
  const button = message === "invitation" || message === "reset" ? texts.button[message] : texts.button.other;
  const footer = say(texts.footer);
  const text = [
    say(texts.greeting),
    ...lines,
    `${fill(texts.linkAbove, { button })}\n${link}`,
    `-- \n${footer}`,
  ].join("\n\n");
  const html = mailPage(language, subject, [
    mailTitle(subject),
    paragraph(say(texts.greeting)),
    ...lines.map(paragraph),
    mailButton(link, button),
    `<p style="${SMALL}">${escaped(mailTexts(language).texts.message.linkFallback)}<br><a href="${escaped(link)}" style="color:#0b5a6f;word-break:break-all">${escaped(link)}</a></p>`,
    `<p style="${SMALL};margin-top:32px;padding-top:16px;border-top:1px solid #d9d6ce">${escaped(footer)}</p>`,
  ]);
  return { subject, text, html };
}
