import type { Language } from "~/content/language";
import { SURVEY_LANGUAGES, surveyTexts } from "./texts";

/** Everyday words that are names too, in every language the survey is asked in: colleagues write in all of them. */
export const COMMON_WORDS: ReadonlySet<string> = new Set(
  SURVEY_LANGUAGES.flatMap((language) => surveyTexts(language).texts.commonWords.split(" ")),
);

/** Parts of names that name nobody, as they stand in rosters of each language; folded like the words above. */
const PARTICLES: Readonly<Record<Language, string>> = {
  en: "dr mac mc mr mrs ms phd prof",
  de: "der dr frau herr prof von zu zum zur",
  fr: "de du la le st",
  es: "de del e el la los san y",
};

/** Of names from languages that Tandem does not speak. */
const OTHER_PARTICLES = "al bin da della den di do dos ibn ten ter van";

export const NAME_PARTICLES: ReadonlySet<string> = new Set(
  [...Object.values(PARTICLES), OTHER_PARTICLES].flatMap((particles) => particles.split(" ")),
);
