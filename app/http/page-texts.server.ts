import { languageAccepted, languageOf, type ShownLanguage } from "~/content/language";
import { database } from "~/database.server";
import { findPageTexts, type GivenTexts, type PageTexts } from "~/features/find-page-texts.server";
import { findOrganisationLanguage } from "~/features/survey/find-language.server";

/** The reader's language: what the browser asks for, else the organisation's, else English. */
export function readerLanguage(request: Request): ShownLanguage {
  return (
    languageAccepted(request.headers.get("Accept-Language")) ??
    languageOf(findOrganisationLanguage(database())) ??
    "en"
  );
}

/** For the end of a loader's answer: the texts of the areas that the page needs, in the reader's language. */
export function pageTexts<A extends keyof PageTexts>(
  request: Request,
  ...areas: readonly A[]
): GivenTexts<A> {
  return findPageTexts(readerLanguage(request), areas);
}
