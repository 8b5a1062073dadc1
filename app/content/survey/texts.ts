import { LANGUAGES, type Language } from "~/content/language";
import { translated } from "~/content/translated";
import { de } from "./de";
import { en } from "./en";
import { es } from "./es";
import { fr } from "./fr";

/** Languages a new wave is asked in, in the order in which the switch lists them: its manifest freezes all of them. */
export const SURVEY_LANGUAGES: readonly Language[] = LANGUAGES;

/** What the survey's pages say around the instrument. */
export const surveyTexts = translated({ en, de, fr, es });

export type SurveyTexts = ReturnType<typeof surveyTexts>["texts"];
