import fs from "node:fs";
import { channelTexts } from "~/content/channels/texts";
import { api } from "~/content/connections/en/api";
import { connectionsTexts } from "~/content/connections/texts";
import { dataProtectionTexts as documentTexts } from "~/content/data-protection/texts";
import { LANGUAGES, type Language } from "~/content/language";
import { mailTexts } from "~/content/mail/texts";
import { paperBallotTexts } from "~/content/paper/ballot/texts";
import { noticeTexts } from "~/content/paper/notice/texts";
import { slipTexts } from "~/content/paper/slip/texts";
import { privacyTexts } from "~/content/privacy/texts";
import { surveyTexts } from "~/content/survey/texts";
import { holderMailTexts } from "~/content/tally/holder-mail/texts";

/** A text that people read, in every language it exists in. */
export type ReadText = { document: string; key: string; texts: readonly string[] };

/** Words in which sentences about anonymity are written, in the order of the survey's languages. */
const CLAIM_WORDS: readonly RegExp[] = [
  /\b(nobody|no one|never|anonym\w*|seal\w*|destroy\w*|unread|unopened|unseen|whose|recogni[sz]\w*|without (a )?names?|no names?|IP|who (has|have|had) (answered|taken part)|take part|took part|gateway|fingerprints?|trustee|key file|tokens?|order in which|can prove)\b/i,
  /\b(niemand\w*|niemals|anonym\w*|\w*versiegel\w*|vernicht\w*|ungesehen|von wem|wiedererkenn\w*|ohne namen?|IP|wer geantwortet|teilgenommen|fingerabdruck|schlüssel\w*)\b/i,
  /(personne ne|jamais|anonym|scell|détrui|de qui|reconnaître|sans nom|aucun nom| IP|qui a répondu|participé|empreinte)/i,
  /(nadie|nunca|anónim|sellad|destruy|de quién|reconoce|sin nombre|no llevan nombre| IP|quién ha respondido|participado|huella)/i,
];

/** Sentences that are claims whatever their words. */
const CLAIM_KEYS =
  /^(start\.(whoSees|kept|honest|threshold|cannotPrevent$|paperBallots|fingerprintHelp)|promise\.|check\.final|receipts\.difference|ticket\.read|slipCodes|seen|learners\.(rows|howToNotice|remains)\.|purposes\.(inShort|howItWorks)\.|operation\.(logs|mail|measures|transfer)|stored\.(never|keyFiles)|rights\.rows\.|shown\.(threshold|pool|comments|rounding|distributions|oneResult|rest)$)/;
/** The one page on security for everybody: all that it says is on the list. */
const SECURITY = "SECURITY.md";
/** What auditors read besides, beside the code that it is about. */
export const ROOMS_OF_SECURITY: readonly string[] = [
  "app/ballot/README.md",
  "app/domain/disclosure/README.md",
  "app/features/anonymity/README.md",
  "app/features/company/README.md",
  "app/features/accounts/README.md",
  "app/features/meeting/README.md",
  "db/README.md",
];
/** They say more than other texts about what somebody could do, and how far something goes. */
const SECURITY_WORDS =
  /^\||\b(whoever|somebody|could|cannot|can be|prevent\w*|is a rule|truncated|order|linked?|kept|rewrite|stops|stopped|void|proof|proves?|covered|compare[sd]?|attacks?)\b/i;
/** Labels and headings promise nothing. */
const FEWEST_WORDS = 3;

/** Whether it says something about anonymity in one of its languages: then it must be on the list. */
export function isClaim({ document, key, texts }: ReadText): boolean {
  if (!texts.some((text) => text.split(/\s+/).length >= FEWEST_WORDS)) return false;
  if (document === SECURITY) return true;
  if (ROOMS_OF_SECURITY.includes(document) && SECURITY_WORDS.test(key)) return true;
  return CLAIM_KEYS.test(key) || texts.some((text, index) => CLAIM_WORDS[index]?.test(text));
}

/** Every text below a value with the keys that lead to it. */
function leaves(value: unknown, key = ""): [string, string][] {
  if (typeof value === "string") return [[key, value]];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([name, entry]) => leaves(entry, key ? `${key}.${name}` : name));
}

function inAllLanguages(document: string, of: (language: Language) => unknown): ReadText[] {
  const each = LANGUAGES.map((language) => new Map(leaves(of(language))));
  return [...(each[0]?.keys() ?? [])].map((key) => ({
    document,
    key,
    texts: each.map((texts) => texts.get(key) ?? ""),
  }));
}

/** The document for the works council, the pages that lead to it, and what it says of two tables. */
function dataProtection(): ReadText[] {
  return inAllLanguages("data protection", (language) => {
    const { page, tables } = documentTexts(language).texts;
    const { claim, ballot } = tables;
    return { ...page, pages: privacyTexts(language).texts, tables: { claim, ballot } };
  });
}

/** What is said of programs and channels; the rest of these pages speaks of tokens that open no ballot. */
function connections(): ReadText[] {
  const { page } = connectionsTexts("en").texts;
  const read = { overview: page.overview.lead, webhook: page.webhook.lead, interface: api.description };
  return leaves(read).map(([key, text]) => ({ document: "connections", key, texts: [text] }));
}

/** Sentences of a Markdown text; a row of a table is one. Tables that are written from texts are not its own. */
export function sentencesOf(markdown: string): string[] {
  const blocks = markdown
    .replace(/<!-- table:[\s\S]*?<!-- end of table -->/g, "")
    .replace(/\]\([^)]*\)/g, "]")
    .replace(/^#.*$/gm, "")
    .split(/\n\s*\n|\n(?=\s*(?:[-*] |\d+\. |\|))/)
    .map((block) => block.replace(/\s+/g, " ").trim());
  return blocks.flatMap((block) =>
    block.startsWith("|")
      ? [block].filter((row) => !/^[|\s-]+$/.test(row))
      : block
          .replace(/^([-*]|\d+\.) /, "")
          .replaceAll("**", "")
          .split(/(?<=[.!?])\s+(?=[A-Z“"`])/)
          .filter((sentence) => sentence !== ""),
  );
}

function inDocument(document: string): ReadText[] {
  const sentences = sentencesOf(fs.readFileSync(document, "utf8"));
  return sentences.map((sentence) => ({ document, key: sentence, texts: [sentence] }));
}

/** All that respondents, the works council and IT read about a survey: survey, mails, notice, paper, document, SECURITY. */
export async function readTexts(): Promise<ReadText[]> {
  return [
    ...inAllLanguages("survey", (language) => surveyTexts(language).texts),
    ...inAllLanguages("mail", (language) => mailTexts(language).texts.message),
    ...inAllLanguages("mail to key holders", (language) => holderMailTexts(language).texts),
    ...inAllLanguages("announcements", (language) => mailTexts(language).texts.announcements),
    ...inAllLanguages("channels", (language) => channelTexts(language).texts),
    ...connections(),
    ...inAllLanguages("notice", (language) => noticeTexts(language).texts),
    ...inAllLanguages("slip", (language) => slipTexts(language).texts.page),
    ...inAllLanguages("paper ballot", (language) => paperBallotTexts(language).texts),
    ...dataProtection(),
    ...[SECURITY, ...ROOMS_OF_SECURITY].flatMap(inDocument),
  ];
}
