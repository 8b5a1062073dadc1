import type { ShownLanguage } from "~/content/language";
import { holderMailTexts } from "~/content/tally/holder-mail/texts";
import { fillFrom } from "~/content/translated";
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

type ReplacedMailContent = {
  name: string;
  organisation: string;
  quarter: string;
  departments: readonly [string, string];
  link: string;
};

/** To somebody who was appointed to hold a key of a wave and is not any more. */
export function renderReplacedMail(content: ReplacedMailContent, language: ShownLanguage): RenderedMail {
  const { texts } = holderMailTexts(language);
  const { departments, link, ...rest } = content;
  const say = fillFrom({ ...rest, first: departments[0], second: departments[1] });
  const subject = oneLine(say(texts.subject.replaced));
  const lines = [texts.greeting, ...texts.replaced].map((line) => say(line));
  const footer = say(texts.replacedFooter);
  const text = [...lines, `${texts.linkAbove}\n${link}`, `-- \n${footer}`].join("\n\n");
  const html = mailPage(language, subject, [
    mailTitle(subject),
    ...lines.map(paragraph),
    mailButton(link, texts.button),
    `<p style="${SMALL};margin-top:32px;padding-top:16px;border-top:1px solid #d9d6ce">${escaped(footer)}</p>`,
  ]);
  return { subject, text, html };
}
