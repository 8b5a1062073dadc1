import { inLanguage, type Language } from "~/content/language";
import { mailTextsDe } from "./texts/de";
import { mailTextsEn } from "./texts/en";
import { mailTextsEs } from "./texts/es";
import { mailTextsFr } from "./texts/fr";
import type { MailTexts } from "./texts/shape";

const TEXTS: Readonly<Record<Language, MailTexts>> = {
  en: mailTextsEn,
  de: mailTextsDe,
  fr: mailTextsFr,
  es: mailTextsEs,
};

/** The words of the mails; English where the language is not translated. "de-AT" finds "de". */
export function mailTexts(language: string | null): MailTexts {
  return inLanguage(TEXTS, language);
}
