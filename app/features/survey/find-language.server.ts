import type { Database } from "~db/client.server";
import { findOrganisation } from "~db/queries/organisation.server";

/** For readers whose browser asks for none of the survey's languages. */
export function findOrganisationLanguage(db: Database): string {
  return findOrganisation(db)?.language ?? "en";
}
