import { inLanguage, LANGUAGES, type Language } from "~/content/language";
import type { SurveyTexts } from "~/content/texts";
import { surveyTextsDe } from "./texts/de";
import { surveyTextsEn } from "./texts/en";
import { surveyTextsEs } from "./texts/es";
import { surveyTextsFr } from "./texts/fr";

const TEXTS: Readonly<Record<Language, SurveyTexts>> = {
  en: surveyTextsEn,
  de: surveyTextsDe,
  fr: surveyTextsFr,
  es: surveyTextsEs,
};

/** Languages a new wave is asked in, in the order in which the switch lists them: its manifest freezes all of them. */
export const SURVEY_LANGUAGES: readonly string[] = LANGUAGES;

/** The survey page's words; English where the language is not translated. "de-AT" finds "de". */
export function surveyTexts(language: string): SurveyTexts {
  return inLanguage(TEXTS, language);
}
