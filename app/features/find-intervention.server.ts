import { catalogueIn, interventionById } from "~/content/interventions/catalogue";
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

/** The name to show for what a plan holds. */
export function interventionName(db: Database, id: string, language: ShownLanguage): string {
  return findIntervention(db, id, language)?.name ?? id;
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
