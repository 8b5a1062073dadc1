import { type Language, PSEUDO_LANGUAGE, type ShownLanguage } from "~/content/language";
import { partlyTranslated } from "~/content/translated";
import type { CatalogueIntervention } from "~/domain/interventions/intervention";
import { type DepartmentSides, named } from "./department-sides";
import { de } from "./entries/de";
import { en } from "./entries/en";
import { es } from "./entries/es";
import { FACTS } from "./entries/facts";
import { fr } from "./entries/fr";
import { type EntryTranslation, type EntryWords, interventionOf } from "./entry";
import { wholeWords } from "./whole-words";

const textsOf = partlyTranslated({ en, de, fr, es });

const ENGLISH: Readonly<Record<string, EntryWords>> = en;
const OTHERS: Readonly<Record<Exclude<Language, "en">, Readonly<Record<string, EntryTranslation>>>> = {
  de,
  fr,
  es,
};

/** Catalogues of so many languages and pairs are kept. */
const MOST_KEPT = 40;
const made = new Map<string, readonly CatalogueIntervention[]>();

/** As sheets call departments that nobody has named. */
export const USUAL_SIDES: DepartmentSides = { first: "Sales", second: "Marketing" };

/**
 * Everything Tandem can suggest, in the order in which the catalogue page lists it, with the departments' own names. A
 * sheet of which a language has only the name, or not yet everything, is in English as a whole.
 */
export function catalogueIn(
  language: ShownLanguage,
  sides: DepartmentSides = USUAL_SIDES,
): readonly CatalogueIntervention[] {
  const key = JSON.stringify([language, sides.first, sides.second]);
  const found = made.get(key) ?? makeCatalogue(language).map((sheet) => named(sheet, sides));
  if (made.size > MOST_KEPT) made.clear();
  made.set(key, found);
  return found;
}

/** The intervention with this id, or undefined when the catalogue has none. */
export function interventionById(
  language: ShownLanguage,
  id: string,
  sides: DepartmentSides = USUAL_SIDES,
): CatalogueIntervention | undefined {
  return catalogueIn(language, sides).find((intervention) => intervention.id === id);
}

/**
 * Its name in every language but English; null for an intervention that a company wrote itself, whose name stays in the
 * words it was given.
 */
export function translatedNames(id: string): Readonly<Record<Exclude<Language, "en">, string>> | null {
  const [inGerman, inFrench, inSpanish] = [OTHERS.de[id], OTHERS.fr[id], OTHERS.es[id]];
  return inGerman && inFrench && inSpanish
    ? { de: inGerman.name, fr: inFrench.name, es: inSpanish.name }
    : null;
}

/** The language in which a sheet of the catalogue comes: as a whole in the one that was asked for, or as a whole in English. */
export function sheetLanguage(asked: ShownLanguage, id: string): ShownLanguage {
  if (asked === "en" || asked === PSEUDO_LANGUAGE) return asked;
  const english = ENGLISH[id];
  const own = OTHERS[asked][id];
  return english !== undefined && wholeWords(own, english) === own ? asked : "en";
}

function makeCatalogue(language: ShownLanguage): readonly CatalogueIntervention[] {
  const own: Readonly<Record<string, EntryTranslation>> = textsOf(language).texts;
  return FACTS.map((facts) => {
    const english = ENGLISH[facts.id];
    if (english === undefined) throw new Error(`there are no words for the intervention "${facts.id}"`);
    return interventionOf(facts, wholeWords(own[facts.id], english));
  });
}
