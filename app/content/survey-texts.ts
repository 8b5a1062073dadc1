import { surveyTextsEn } from "./survey-texts/en";
import type { SurveyTexts } from "./texts";

const LANGUAGES: readonly SurveyTexts[] = [surveyTextsEn];

/** Languages the survey can be answered in, in the order in which the switch lists them. */
export const SURVEY_LANGUAGES: readonly string[] = LANGUAGES.map((texts) => texts.language);

/** The survey page's words; English where the language is not translated. "de-AT" finds "de". */
export function surveyTexts(language: string): SurveyTexts {
  const [primary] = language.toLowerCase().split("-");
  return LANGUAGES.find((texts) => texts.language === primary) ?? surveyTextsEn;
}
