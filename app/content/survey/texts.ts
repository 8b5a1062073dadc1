import type { SurveyTexts } from "~/content/texts";
import { surveyTextsDe } from "./texts/de";
import { surveyTextsEn } from "./texts/en";
import { surveyTextsEs } from "./texts/es";
import { surveyTextsFr } from "./texts/fr";

const LANGUAGES: readonly SurveyTexts[] = [surveyTextsEn, surveyTextsDe, surveyTextsFr, surveyTextsEs];

/** Languages a new wave is asked in, in the order in which the switch lists them: its manifest freezes all of them. */
export const SURVEY_LANGUAGES: readonly string[] = ["en", "de", "fr", "es"];

/** The survey page's words; English where the language is not translated. "de-AT" finds "de". */
export function surveyTexts(language: string): SurveyTexts {
  const [primary] = language.toLowerCase().split("-");
  return LANGUAGES.find((texts) => texts.language === primary) ?? surveyTextsEn;
}
