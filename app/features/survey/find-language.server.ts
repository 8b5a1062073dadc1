import { languageOf } from "~/content/language";
import type { Database } from "~db/client.server";
import { findOrganisation } from "~db/queries/organisation.server";
import { countRosterLanguages } from "~db/queries/roster.server";

/** For readers whose browser asks for none of the survey's languages. */
export function findOrganisationLanguage(db: Database): string {
  return findOrganisation(db)?.language ?? "en";
}

/** What most people of a roster speak, the organisation's language where it is one of two as common or nobody is listed. */
export function findRosterLanguage(db: Database, relationshipId: string): string {
  return findRosterLanguages(db, relationshipId)[0] ?? findOrganisationLanguage(db);
}

/** All that the people of a roster speak, the commonest first. */
export function findRosterLanguages(db: Database, relationshipId: string): readonly string[] {
  const organisation = findOrganisationLanguage(db);
  const people = new Map<string, number>();
  for (const row of countRosterLanguages(db, relationshipId)) {
    const language = languageOf(row.language) ?? organisation;
    people.set(language, (people.get(language) ?? 0) + row.people);
  }
  return [...people]
    .sort(([a, inA], [b, inB]) => inB - inA || Number(b === organisation) - Number(a === organisation))
    .map(([language]) => language);
}
