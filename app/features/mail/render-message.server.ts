import type { ShownLanguage } from "~/content/language";
import { mailTexts } from "~/content/mail/texts";
import { fillFrom } from "~/content/translated";
import type { MailMessage } from "~db/queries/mail.server";
import { escaped, mailButton, mailPage, mailTitle, oneLine, paragraph, SMALL } from "./message-parts.server";

type MailContent = {
  kind: MailMessage;
  language: ShownLanguage;
  name: string | null;
  organisation: string;
  departments: readonly [string, string];
  /** Of the person written to. */
  department: string;
  invited: number;
  threshold: number;
  closes: string;
  fingerprint: string;
  /** Of the page that shows and checks all manifests. */
  chain: string;
  /** With the personal code. It exists while the message is being sent and nowhere else. */
  link: string;
  /** The same code, as it is typed. */
  code: string;
  /** Of an invitation to try the survey out: what stands above it. */
  test?: { mark: string; text: string };
};

export type RenderedMail = { subject: string; text: string; html: string };

/** One message as plain text and as HTML without pictures, scripts or anything loaded from elsewhere. */
export function renderMessage(content: MailContent): RenderedMail {
  const texts = mailTexts(content.language).texts.message;
  const say = fillFrom({
    first: content.departments[0],
    second: content.departments[1],
    organisation: content.organisation,
    name: content.name ?? "",
    department: content.department,
    count: content.invited,
    threshold: content.threshold,
    closes: content.closes,
    code: content.code,
  });
  const mark = content.test ? [`${content.test.mark}: ${content.test.text}`] : [];
  const subject = oneLine(
    [...(content.test ? [content.test.mark] : []), say(texts.subject[content.kind])].join(": "),
  );
  const greeting = say(content.name ? texts.greetingByName : texts.greeting);
  const opening = texts.opening[content.kind].map((line) => say(line));
  const facts = [say(texts.closing), say(texts.invitedCount)];
  const promise = texts.promise.map((line) => say(line));
  const text = [
    ...mark,
    greeting,
    ...opening,
    `${texts.linkAbove}\n${content.link}\n${say(texts.typedCode)}`,
    facts.join("\n"),
    texts.personalLink,
    `${texts.promiseTitle}\n\n${promise.join("\n\n")}`,
    `${texts.fingerprintLabel}\n${content.fingerprint}\n${texts.fingerprintHelp}\n\n${texts.rulesLink}\n${content.chain}`,
    `-- \n${say(texts.footer)}`,
  ].join("\n\n");
  const html = mailPage(content.language, subject, [
    ...mark.map((line) => `<p><strong>${escaped(line)}</strong></p>`),
    mailTitle(say(texts.title)),
    paragraph(greeting),
    ...opening.map(paragraph),
    mailButton(content.link, texts.button),
    `<p style="${SMALL}">${escaped(texts.linkFallback)}<br><a href="${escaped(content.link)}" style="color:#0b5a6f;word-break:break-all">${escaped(content.link)}</a><br>${escaped(say(texts.typedCode))}</p>`,
    `<p><strong>${escaped(facts[0] ?? "")}</strong><br>${escaped(facts[1] ?? "")}</p>`,
    `<p style="${SMALL}">${escaped(texts.personalLink)}</p>`,
    `<h2 style="font-size:18px;margin:32px 0 8px">${escaped(texts.promiseTitle)}</h2>`,
    ...promise.map(paragraph),
    `<p style="${SMALL}">${escaped(texts.fingerprintLabel)}<br><strong style="font-family:monospace;font-size:16px;color:#1c2127">${escaped(content.fingerprint)}</strong><br>${escaped(texts.fingerprintHelp)}</p>`,
    `<p style="${SMALL}">${escaped(texts.rulesLink)}<br><a href="${escaped(content.chain)}" style="color:#0b5a6f;word-break:break-all">${escaped(content.chain)}</a></p>`,
    `<p style="${SMALL};margin-top:32px;padding-top:16px;border-top:1px solid #d9d6ce">${escaped(say(texts.footer))}</p>`,
  ]);
  return { subject, text, html };
}
