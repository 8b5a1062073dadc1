import { mailTextsDe } from "./texts/de";
import { mailTextsEn } from "./texts/en";
import { mailTextsEs } from "./texts/es";
import { mailTextsFr } from "./texts/fr";
import type { MailTexts } from "./texts/shape";

const LANGUAGES: readonly MailTexts[] = [mailTextsEn, mailTextsDe, mailTextsFr, mailTextsEs];

/** The words of the mails; English where the language is not translated. "de-AT" finds "de". */
export function mailTexts(language: string | null): MailTexts {
  const [primary] = (language ?? "en").toLowerCase().split("-");
  return LANGUAGES.find((texts) => texts.language === primary) ?? mailTextsEn;
}
