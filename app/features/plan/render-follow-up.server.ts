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
  /** To the plan. */
  link: string;
};

/** A reminder to the owners of an action, as plain text and as HTML. */
export function renderFollowUp(content: FollowUpContent): RenderedMail {
  const { weeks, action, link } = content;
  const subject = oneLine(`${action}: ${weeks} weeks in`);
  const opening = `${weeks} weeks ago “${action}” was to start, one of the actions that ${content.relationship} agreed on. Its owners are ${content.owners[0]} and ${content.owners[1]}; it is due on ${content.due}.`;
  const facts = [
    ["First step", content.firstStep],
    ["Sign of success", content.signOfSuccess],
  ] as const;
  const ask =
    "Talk it over with the other owner for five minutes, then keep the status in the plan up to date, or ask the person who looks after it to do so.";
  const account = "The plan opens for people who have an account.";
  const footer =
    "You get this because the plan names your address as an owner's: once after two weeks and once after six. To stop it, ask the person who looks after the plan to take your address out.";
  const text = [
    opening,
    `To think about now:\n${content.question}`,
    ...facts.map(([name, value]) => `${name}: ${value}`),
    ask,
    `Open the plan:\n${link}\n${account}`,
    `-- \n${footer}`,
  ].join("\n\n");
  const html = mailPage("en", subject, [
    mailTitle(subject),
    paragraph(opening),
    `<p style="padding:12px 16px;background:#f4f2ec"><strong>To think about now</strong><br>${escaped(content.question)}</p>`,
    ...facts.map(([name, value]) => `<p><strong>${name}</strong><br>${escaped(value)}</p>`),
    paragraph(ask),
    mailButton(link, "Open the plan"),
    `<p style="${SMALL}">${account}</p>`,
    `<p style="${SMALL};margin-top:32px;padding-top:16px;border-top:1px solid #d9d6ce">${footer}</p>`,
  ]);
  return { subject, text, html };
}
