import { type MailKind, mailTexts } from "~/content/mail-texts";
import { fill } from "~/content/texts";

export type MailContent = {
  kind: MailKind;
  language: string | null;
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
};

export type RenderedMail = { subject: string; text: string; html: string };

/** One message as plain text and as HTML without pictures, scripts or anything loaded from elsewhere. */
export function renderMail(content: MailContent): RenderedMail {
  const texts = mailTexts(content.language);
  const values = {
    first: content.departments[0],
    second: content.departments[1],
    organisation: content.organisation,
    name: content.name ?? "",
    department: content.department,
    count: content.invited,
    threshold: content.threshold,
    closes: content.closes,
  };
  const say = (text: string) => fill(text, values);
  const greeting = say(content.name ? texts.greetingByName : texts.greeting);
  const opening = texts.opening[content.kind].map(say);
  const facts = [say(texts.closing), say(texts.invitedCount)];
  const promise = texts.promise.map(say);
  const text = [
    greeting,
    ...opening,
    `${texts.button}:\n${content.link}`,
    facts.join("\n"),
    texts.personalLink,
    `${texts.promiseTitle}\n\n${promise.join("\n\n")}`,
    `${texts.fingerprintLabel}\n${content.fingerprint}\n${texts.fingerprintHelp}\n\n${texts.rulesLink}\n${content.chain}`,
    `-- \n${say(texts.footer)}`,
  ].join("\n\n");
  const html = page(texts.language, say(texts.subject[content.kind]), [
    `<h1 style="font-size:22px;line-height:1.3;margin:0 0 16px">${escaped(say(texts.title))}</h1>`,
    paragraph(greeting),
    ...opening.map(paragraph),
    `<p style="margin:24px 0"><a href="${escaped(content.link)}" style="display:inline-block;padding:12px 24px;background:#0b5a6f;color:#ffffff;font-weight:600;text-decoration:none;border-radius:6px">${escaped(texts.button)}</a></p>`,
    `<p style="${SMALL}">${escaped(texts.linkFallback)}<br><a href="${escaped(content.link)}" style="color:#0b5a6f;word-break:break-all">${escaped(content.link)}</a></p>`,
    `<p><strong>${escaped(facts[0] ?? "")}</strong><br>${escaped(facts[1] ?? "")}</p>`,
    `<p style="${SMALL}">${escaped(texts.personalLink)}</p>`,
    `<h2 style="font-size:18px;margin:32px 0 8px">${escaped(texts.promiseTitle)}</h2>`,
    ...promise.map(paragraph),
    `<p style="${SMALL}">${escaped(texts.fingerprintLabel)}<br><strong style="font-family:monospace;font-size:16px;color:#1c2127">${escaped(content.fingerprint)}</strong><br>${escaped(texts.fingerprintHelp)}</p>`,
    `<p style="${SMALL}">${escaped(texts.rulesLink)}<br><a href="${escaped(content.chain)}" style="color:#0b5a6f;word-break:break-all">${escaped(content.chain)}</a></p>`,
    `<p style="${SMALL};margin-top:32px;padding-top:16px;border-top:1px solid #d9d6ce">${escaped(say(texts.footer))}</p>`,
  ]);
  return { subject: oneLine(say(texts.subject[content.kind])), text, html };
}

const SMALL = "font-size:14px;color:#545d68";

function page(language: string, title: string, blocks: readonly string[]): string {
  return `<!doctype html>
<html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escaped(title)}</title></head>
<body style="margin:0;background:#ffffff;color:#1c2127;font-family:system-ui,-apple-system,'Segoe UI',Roboto,Arial,sans-serif;font-size:16px;line-height:1.5">
<div role="main" style="max-width:560px;margin:0 auto;padding:24px">
${blocks.join("\n")}
</div></body></html>`;
}

function paragraph(text: string): string {
  return `<p>${escaped(text)}</p>`;
}

function escaped(text: string): string {
  const entities: Readonly<Record<string, string>> = {
    "&": "&amp;",
    "<": "&lt;",
    ">": "&gt;",
    '"': "&quot;",
    "'": "&#39;",
  };
  return text.replace(/[&<>"']/g, (character) => entities[character] ?? character);
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}
