import { inLanguage, type Language } from "~/content/language";
import { surveyWordsDe } from "./words/de";
import { surveyWordsEn } from "./words/en";
import { surveyWordsEs } from "./words/es";
import { surveyWordsFr } from "./words/fr";
import type { SurveyWords } from "./words/shape";

const TEXTS: Readonly<Record<Language, SurveyWords>> = {
  en: surveyWordsEn,
  de: surveyWordsDe,
  fr: surveyWordsFr,
  es: surveyWordsEs,
};

/** English where the language is not translated. */
export function surveyWords(language: string): SurveyWords {
  return inLanguage(TEXTS, language);
}
