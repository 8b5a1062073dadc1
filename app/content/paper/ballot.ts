import { paperTextsDe } from "./ballot/de";
import { paperTextsEn } from "./ballot/en";
import { paperTextsEs } from "./ballot/es";
import { paperTextsFr } from "./ballot/fr";
import type { PaperTexts } from "./ballot/shape";

const LANGUAGES: readonly PaperTexts[] = [paperTextsEn, paperTextsDe, paperTextsFr, paperTextsEs];

/** English where the language is not translated. */
export function paperTexts(language: string): PaperTexts {
  return LANGUAGES.find((texts) => texts.language === language) ?? paperTextsEn;
}
