import { surveyWordsDe } from "./words/de";
import { surveyWordsEn } from "./words/en";
import { surveyWordsEs } from "./words/es";
import { surveyWordsFr } from "./words/fr";
import type { SurveyWords } from "./words/shape";

const LANGUAGES: readonly SurveyWords[] = [surveyWordsEn, surveyWordsDe, surveyWordsFr, surveyWordsEs];

/** English where the language is not translated. */
export function surveyWords(language: string): SurveyWords {
  return LANGUAGES.find((words) => words.language === language) ?? surveyWordsEn;
}
