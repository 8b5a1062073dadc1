import { formatList, plural } from "~/content/intl";
import type { ShownLanguage } from "~/content/language";
import { ownersTexts } from "~/content/owners/texts";
import { planTexts } from "~/content/plan/texts";
import { fill } from "~/content/translated";
import { FOLLOW_UP_WEEKS } from "~/domain/plan/follow-up";
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

type FollowUpContent = {
  weeks: number;
  action: string;
  relationship: string;
  owners: readonly [string, string];
  due: string;
  /** The intervention's own, for this week. */
  question: string;
  firstStep: string;
  signOfSuccess: string;
  /** To the page on which the owner says how it stands. */
  answer: string;
  /** To the plan. */
  link: string;
};

/** A reminder to the owners of an action, as plain text and as HTML. */
export function renderFollowUp(content: FollowUpContent, language: ShownLanguage): RenderedMail {
  const { texts } = planTexts(language);
  const { toThinkAbout, ask, open, account, line, block } = texts.followUps;
  const { mail } = ownersTexts(language).texts;
  const { weeks, action, question, answer, link } = content;
  const subject = oneLine(plural(language, texts.followUps.subject, weeks, { action }));
  const opening = plural(language, texts.followUps.opening, weeks, {
    action,
    relationship: content.relationship,
    first: content.owners[0],
    second: content.owners[1],
    due: content.due,
  });
  const times = FOLLOW_UP_WEEKS.map((weeks) => plural(language, texts.followUps.once, weeks));
  const footer = fill(texts.followUps.footer, { times: formatList(language, times) });
  const facts = [
    [texts.followUps.firstStep, content.firstStep],
    [texts.followUps.signOfSuccess, content.signOfSuccess],
  ] as const;
  const text = [
    opening,
    fill(block, { label: toThinkAbout, value: question }),
    ...facts.map(([label, value]) => fill(line, { label, value })),
    ask,
    `${fill(block, { label: mail.say, value: answer })}\n${mail.link}`,
    `${fill(block, { label: open, value: link })}\n${account}`,
    `-- \n${footer}`,
  ].join("\n\n");
  const html = mailPage(language, subject, [
    mailTitle(subject),
    paragraph(opening),
    `<p style="padding:12px 16px;background:#f4f2ec"><strong>${toThinkAbout}</strong><br>${escaped(question)}</p>`,
    ...facts.map(([label, value]) => `<p><strong>${label}</strong><br>${escaped(value)}</p>`),
    paragraph(ask),
    mailButton(answer, mail.say),
    `<p style="${SMALL}">${escaped(mail.link)}</p>`,
    `<p style="${SMALL}"><a href="${escaped(link)}">${escaped(open)}</a> ${escaped(account)}</p>`,
    `<p style="${SMALL};margin-top:32px;padding-top:16px;border-top:1px solid #d9d6ce">${footer}</p>`,
  ]);
  return { subject, text, html };
}
