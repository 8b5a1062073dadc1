import fs from "node:fs";
import path from "node:path";
import { LANGUAGES, type Language } from "~/content/language";
import { mailTexts } from "~/content/mail/texts";
import { paperBallotTexts } from "~/content/paper/ballot/texts";
import { noticeTexts } from "~/content/paper/notice/texts";
import { surveyTexts } from "~/content/survey/texts";
import { surveyWords } from "~/content/survey/words";
import { ballotTables } from "../../db/descriptions/ballots";

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
  /^(start\.(whoSees|kept|honest|threshold|cannotPrevent$|paperBallots|fingerprintHelp)|promise\.|check\.final|receipts\.difference|ticket\.read|slipCodes|seen|who-learns-what |purposes (IN_SHORT|HOW_IT_WORKS)|operation (LOGS|MAIL\.|MEASURES)|stored (NEVER|KEY)|rights )/;
/** SECURITY says more than the others about what somebody could do. */
const SECURITY_WORDS =
  /^\||\b(whoever|somebody|could|cannot|can be|prevent\w*|is a rule|truncated|order|linked?|kept|rewrite)\b/i;
/** Labels and headings promise nothing. */
const FEWEST_WORDS = 3;

/** Whether it says something about anonymity in one of its languages: then it must be on the list. */
export function isClaim({ document, key, texts }: ReadText): boolean {
  if (!texts.some((text) => text.split(/\s+/).length >= FEWEST_WORDS)) return false;
  if (document === "SECURITY.md" && SECURITY_WORDS.test(key)) return true;
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

const DATA_PROTECTION = "app/content/privacy";

async function dataProtection(): Promise<ReadText[]> {
  const found: ReadText[] = [];
  for (const file of fs.readdirSync(DATA_PROTECTION).sort()) {
    const exported: unknown = await import(path.resolve(DATA_PROTECTION, file));
    for (const [key, text] of leaves(exported))
      found.push({ document: "data protection", key: `${path.parse(file).name} ${key}`, texts: [text] });
  }
  const { claim, ballot } = ballotTables;
  for (const [key, text] of leaves({ claim, ballot }))
    found.push({ document: "data protection", key: `stored ${key}`, texts: [text] });
  return found;
}

/** Sentences of a Markdown text; a row of a table is one. */
export function sentencesOf(markdown: string): string[] {
  const blocks = markdown
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

/** All that respondents, the works council and IT read about a survey: survey, mails, notice, paper, document, SECURITY. */
export async function readTexts(): Promise<ReadText[]> {
  const security = sentencesOf(fs.readFileSync("SECURITY.md", "utf8"));
  return [
    ...inAllLanguages("survey", (language) => ({ ...surveyTexts(language), ...surveyWords(language) })),
    ...inAllLanguages("mail", mailTexts),
    ...inAllLanguages("notice", (language) => noticeTexts(language).texts),
    ...inAllLanguages("paper ballot", (language) => paperBallotTexts(language).texts),
    ...(await dataProtection()),
    ...security.map((sentence) => ({ document: "SECURITY.md", key: sentence, texts: [sentence] })),
  ];
}
