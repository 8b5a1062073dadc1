import { relationshipIn } from "~/addresses";
import { fallbackTexts } from "~/content/fallback/texts";
import { languageAccepted, languageOf, type ShownLanguage } from "~/content/language";
import { database } from "~/database.server";
import {
  findPageTexts,
  type GivenTexts,
  type PageTexts,
  speaksEveryPage,
} from "~/features/find-page-texts.server";
import {
  findOrganisationLanguage,
  findRosterLanguage,
  findRosterLanguages,
} from "~/features/survey/find-language.server";

const OF_ACCOUNTS = new WeakMap<Request, ShownLanguage>();

/** Whoever asks for the account of a request says here which language it has chosen, if any. */
export function rememberLanguage(request: Request, chosen: string | null): void {
  const language = languageOf(chosen);
  if (language === null) OF_ACCOUNTS.delete(request);
  else OF_ACCOUNTS.set(request, language);
}

/**
 * The language of pages: the one that was asked for where every page exists in it, else English, so that no English
 * sentence gets another language's dates, lists and plurals.
 */
export function readerLanguage(request: Request): ShownLanguage {
  const asked = askedLanguage(request);
  return speaksEveryPage(asked) ? asked : "en";
}

/**
 * What the account has chosen, else what the browser asks for, else the organisation's, else English. Ask for the
 * account before: without it the request is a stranger's.
 */
export function askedLanguage(request: Request): ShownLanguage {
  return (
    OF_ACCOUNTS.get(request) ??
    languageAccepted(request.headers.get("Accept-Language")) ??
    languageOf(findOrganisationLanguage(database())) ??
    "en"
  );
}

/**
 * The people's language, in which a page hands out what others will read: what was chosen on the page (`?lang=`, in
 * old links to posters `?language=`), else what most people of the pair's roster have, else the organisation's, else
 * English. Whoever hands it out does not matter.
 */
export function peopleLanguage(request: Request): ShownLanguage {
  const { pathname, searchParams: chosen } = new URL(request.url);
  const relationship = relationshipIn(pathname);
  return (
    languageOf(chosen.get("lang")) ??
    languageOf(chosen.get("language")) ??
    languageOf(
      relationship === null
        ? findOrganisationLanguage(database())
        : findRosterLanguage(database(), relationship),
    ) ??
    "en"
  );
}

type PeoplesTexts<A extends keyof PageTexts> = GivenTexts<A> & {
  /** The language that was asked for; `language` is the one it comes in. */
  chosen: ShownLanguage;
  /** What the people of the pair read, the commonest first; empty where a page belongs to no pair. */
  spoken: readonly ShownLanguage[];
};

/**
 * What a page hands out says, in the people's language where every area of it is there, else in English throughout:
 * no English sentence gets another language's dates, lists and plurals. `inEnglish` names the areas that are missing.
 */
export function peoplesTexts<A extends keyof PageTexts>(
  request: Request,
  ...areas: readonly A[]
): PeoplesTexts<A> {
  const chosen = peopleLanguage(request);
  const found = findPageTexts(chosen, areas);
  const { inEnglish } = found;
  const spoken = peoplesLanguages(request);
  return inEnglish.length === 0
    ? { ...found, chosen, spoken }
    : { ...findPageTexts("en", areas), inEnglish, chosen, spoken };
}

function peoplesLanguages(request: Request): readonly ShownLanguage[] {
  const relationship = relationshipIn(new URL(request.url).pathname);
  if (relationship === null) return [];
  return findRosterLanguages(database(), relationship).flatMap((tag) => languageOf(tag) ?? []);
}

/** Of what a page hands out, a part of its own that comes in English where the people's language does not have it yet. */
export function inEnglish<A extends keyof PageTexts>(...areas: readonly A[]): PeoplesTexts<A> {
  return { ...findPageTexts("en", areas), chosen: "en", spoken: [] };
}

/** For the end of a loader's answer: the texts of the areas that the page needs, in the reader's language. */
export function pageTexts<A extends keyof PageTexts>(
  request: Request,
  ...areas: readonly A[]
): GivenTexts<A> {
  return findPageTexts(readerLanguage(request), areas);
}

/** For readers whose language the pages do not have yet, in that language; null for all others. */
export function fallbackNote(request: Request): { language: ShownLanguage; note: string } | null {
  const asked = askedLanguage(request);
  if (readerLanguage(request) === asked) return null;
  const { language, texts } = fallbackTexts(asked);
  return { language, note: texts.page.note };
}
