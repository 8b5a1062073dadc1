import { steeringTexts } from "~/content/steering/texts";
import { fillFrom } from "~/content/translated";
import type { RelationshipSteps } from "~/features/home/show-home.server";
import {
  escaped,
  mailButton,
  mailPage,
  mailTitle,
  paragraph,
  SMALL,
} from "~/features/mail/message-parts.server";

/** The overview of the week as plain text and as HTML: what the first page says of each pair, and no more. */
export function renderDigest(
  pairs: readonly RelationshipSteps[],
  named: { name: string; organisation: string },
  publicUrl: string,
  asked: Parameters<typeof steeringTexts>[0],
) {
  const { language, texts } = steeringTexts(asked);
  const { digest } = texts;
  const say = fillFrom(named);
  const told = pairs.map((pair) => ({
    name: pair.name,
    stands: [
      ...(pair.glance ? [pair.glance.statement, ...pair.glance.sentences] : []),
      ...pair.status.map(({ text }) => text),
    ],
    steps: pair.steps.map(({ text, href }) => ({ text, link: publicUrl + href })),
  }));
  const text = [
    `${say(texts.greeting)}\n\n${digest.lead}`,
    ...told.flatMap(({ name, stands, steps }) => [
      name,
      ...(stands.length === 0 ? [] : [stands.join("\n")]),
      steps.length === 0
        ? digest.nothing
        : [digest.next, ...steps.map((step) => `- ${step.text}\n  ${step.link}`)].join("\n"),
    ]),
    `${digest.linkAbove}\n${publicUrl}/`,
    `-- \n${say(digest.footer)}`,
  ].join("\n\n");
  const html = mailPage(language, digest.subject, [
    mailTitle(digest.subject),
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
    `<p style="${SMALL};margin-top:32px;padding-top:16px;border-top:1px solid #d9d6ce">${escaped(say(digest.footer))}</p>`,
  ]);
  return { language, subject: digest.subject, text, html };
}
