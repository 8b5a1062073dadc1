import {
  catalogueIn,
  interventionById,
  sheetLanguage,
  translatedNames,
} from "~/content/interventions/catalogue";
import type { ShownLanguage } from "~/content/language";
import type { Intervention } from "~/domain/interventions/intervention";
import type { Database } from "~db/client.server";
import {
  findCompanyIntervention,
  listCompanyInterventions,
  listHiddenInterventions,
} from "~db/queries/company-interventions.server";

/**
 * One of the catalogue's, or of the organisation's own in the words it was given; also a hidden one, for old plans still
 * name it.
 */
export function findIntervention(
  db: Database,
  id: string,
  language: ShownLanguage,
): Intervention | undefined {
  return interventionById(language, id) ?? readIntervention(findCompanyIntervention(db, id));
}

/** The name to show for what a plan holds: every language has that of a sheet, also where it has not yet the rest. */
export function interventionName(db: Database, id: string, language: ShownLanguage): string {
  const translated: Readonly<Partial<Record<ShownLanguage, string>>> = translatedNames(id) ?? {};
  return translated[language] ?? findIntervention(db, id, language)?.name ?? id;
}

/** One of a plan, with the language in which it comes: a company's own words are taken for those of the people. */
export type SheetInLanguage = { intervention: Intervention; language: ShownLanguage };

export function findSheet(db: Database, id: string, asked: ShownLanguage): SheetInLanguage | undefined {
  const ofCatalogue = interventionById(asked, id);
  if (ofCatalogue) return { intervention: ofCatalogue, language: sheetLanguage(asked, id) };
  const own = readIntervention(findCompanyIntervention(db, id));
  return own && { intervention: own, language: asked };
}

/** Everything there is: the catalogue, then what the organisation wrote itself. */
export function listEveryIntervention(db: Database, language: ShownLanguage): readonly Intervention[] {
  const own = listCompanyInterventions(db).flatMap((row) => readIntervention(row) ?? []);
  return [...catalogueIn(language), ...own];
}

/** What may be suggested and chosen: everything that nobody has hidden. */
export function listOfferedInterventions(db: Database, language: ShownLanguage): readonly Intervention[] {
  const hidden = new Set(listHiddenInterventions(db));
  return listEveryIntervention(db, language).filter(({ id }) => !hidden.has(id));
}

/** It was checked when it was saved. */
function readIntervention(row: { content: string } | undefined): Intervention | undefined {
  return row && JSON.parse(row.content);
}
