import type { Database } from "~db/client.server";
import { findOrganisation } from "~db/queries/organisation.server";

/** Before anybody has set Tandem up, its first page offers to. */
export function isFirstRun(db: Database): boolean {
  return findOrganisation(db) === undefined;
}
