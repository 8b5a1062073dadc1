import { decodeBase64Url } from "~/ballot/encoding";
import type { ManifestHolder } from "~/ballot/manifest";
import { tallyKeyFingerprint } from "~/ballot/tally-key";
import type { ShownLanguage } from "~/content/language";
import { holderTexts } from "~/content/tally/holder/texts";
import { holderMailTexts } from "~/content/tally/holder-mail/texts";
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
import type { HolderMessage } from "~db/queries/holder-mail.server";

type HolderMailContent = {
  message: Exclude<HolderMessage, "replaced">;
  name: string;
  organisation: string;
  quarter: string;
  departments: readonly [string, string];
  closes: string;
  /** The day by which holders are asked to come. */
  comeBy: string;
  /** Its short name, to which the marks of its keys are bound. */
  wave: string;
  holders: readonly ManifestHolder[];
  needed: number;
  /** Which of the holders is written to. */
  own: number;
  /** Of the manifest. */
  fingerprint: string;
  link: string;
  /** Of a wave that was given up: whose keys were said to be lost, or that nothing was said of them. */
  givenUp?: { lost: string | null } | null;
};

const MARK = "font-family:monospace;font-size:16px;color:#1c2127";

/** A message to one of a wave's key holders, with the mark of every key: the same marks to all of them. */
export function renderHolderMail(content: HolderMailContent, language: ShownLanguage): RenderedMail {
  const { texts } = holderMailTexts(language);
  const { ofSurvey } = holderTexts(language).texts.page;
  const { message, holders, own, link, givenUp } = content;
  const say = fillFrom({
    first: content.departments[0],
    second: content.departments[1],
    organisation: content.organisation,
    name: content.name,
    quarter: content.quarter,
    closes: content.closes,
    comeBy: content.comeBy,
    holder: holders[own]?.name ?? "",
    needed: content.needed,
    total: holders.length,
    lost: givenUp?.lost ?? "",
  });
  const subject = oneLine(say(texts.subject[message]));
  const why = givenUp && (givenUp.lost === null ? texts.givenUp.nobody : texts.givenUp.holders);
  const [first, ...others] = texts[message];
  const lines = [first, ...(why ? [why] : []), ...others].map((line) => say(line));
  const marks = holders.map(({ name, key }, index) => ({
    holder: index === own ? fill(texts.ownKey, { holder: name }) : name,
    mark: tallyKeyFingerprint(content.wave, decodeBase64Url(key) ?? new Uint8Array()),
  }));
  const text = [
    say(texts.greeting),
    ...lines,
    `${texts.linkAbove}\n${link}`,
    [texts.keysTitle, ...marks.map(({ holder, mark }) => `${holder}\n${mark}`)].join("\n\n"),
    `${ofSurvey}\n${content.fingerprint}`,
    texts.compareAll,
    `-- \n${say(texts.footer)}`,
  ].join("\n\n");
  const html = mailPage(language, subject, [
    mailTitle(subject),
    paragraph(say(texts.greeting)),
    ...lines.map(paragraph),
    mailButton(link, texts.button),
    `<h2 style="font-size:18px;margin:32px 0 8px">${escaped(texts.keysTitle)}</h2>`,
    ...marks.map(
      ({ holder, mark }) => `<p>${escaped(holder)}<br><strong style="${MARK}">${escaped(mark)}</strong></p>`,
    ),
    `<p style="${SMALL}">${escaped(ofSurvey)}<br><strong style="${MARK}">${escaped(content.fingerprint)}</strong></p>`,
    `<p style="${SMALL}">${escaped(texts.compareAll)}</p>`,
    `<p style="${SMALL};margin-top:32px;padding-top:16px;border-top:1px solid #d9d6ce">${escaped(say(texts.footer))}</p>`,
  ]);
  return { subject, text, html };
}
