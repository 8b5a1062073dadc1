import { mailTextsDe } from "./texts/de";
import { mailTextsEn } from "./texts/en";
import { mailTextsEs } from "./texts/es";
import { mailTextsFr } from "./texts/fr";

/** Placeholders in braces are filled by `fill`: {first}, {second}, {organisation}, {name}, {department}, {count}, {closes}, {threshold}. */
export type MailTexts = {
  language: string;
  /** Neither a code nor a name: subjects are shown on locked screens and in lists. */
  subject: Readonly<Record<MailKind, string>>;
  /** Above the message. */
  title: string;
  greeting: string;
  greetingByName: string;
  opening: Readonly<Record<MailKind, readonly string[]>>;
  button: string;
  linkFallback: string;
  personalLink: string;
  promiseTitle: string;
  promise: readonly string[];
  fingerprintLabel: string;
  fingerprintHelp: string;
  /** Before the address of the page of all manifests. */
  rulesLink: string;
  invitedCount: string;
  closing: string;
  footer: string;
};

export type MailKind = "invitation" | "reminder-middle" | "reminder-last";

const LANGUAGES: readonly MailTexts[] = [mailTextsEn, mailTextsDe, mailTextsFr, mailTextsEs];

/** The words of the mails; English where the language is not translated. "de-AT" finds "de". */
export function mailTexts(language: string | null): MailTexts {
  const [primary] = (language ?? "en").toLowerCase().split("-");
  return LANGUAGES.find((texts) => texts.language === primary) ?? mailTextsEn;
}
