import { inLanguage, type Language } from "~/content/language";
import { paperTextsDe } from "./ballot/de";
import { paperTextsEn } from "./ballot/en";
import { paperTextsEs } from "./ballot/es";
import { paperTextsFr } from "./ballot/fr";
import type { PaperTexts } from "./ballot/shape";

const TEXTS: Readonly<Record<Language, PaperTexts>> = {
  en: paperTextsEn,
  de: paperTextsDe,
  fr: paperTextsFr,
  es: paperTextsEs,
};

/** English where the language is not translated. */
export function paperTexts(language: string): PaperTexts {
  return inLanguage(TEXTS, language);
}
