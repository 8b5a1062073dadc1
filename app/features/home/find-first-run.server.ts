import type { Database } from "~db/client.server";
import { findOrganisation } from "~db/queries/organisation.server";

/** Until somebody has set Tandem up, its first page offers to; the demonstration's organisation gives way to one's own. */
export function canBeSetUp(db: Database): boolean {
  return findOrganisation(db)?.demonstration ?? true;
}
