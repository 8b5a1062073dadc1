import { SURVEY_LANGUAGES, surveyTexts } from "./texts";

/** Everyday words that are names too, in every language the survey is asked in: colleagues write in all of them. */
export const COMMON_WORDS: ReadonlySet<string> = new Set(
  SURVEY_LANGUAGES.flatMap((language) => surveyTexts(language).texts.commonWords.split(" ")),
);

/** Parts of names that name nobody. */
export const NAME_PARTICLES: ReadonlySet<string> = new Set(
  "al bin da de del della den der di do dos dr du e el frau herr ibn la le los mac mc mr mrs ms phd prof san st ten ter van von y zu zum zur".split(
    " ",
  ),
);
