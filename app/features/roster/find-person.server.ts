import type { Database } from "~db/client.server";
import { findRosterEntry } from "~db/queries/roster.server";

/** One person of a roster as the page shows them; null when they are gone. */
export function findRosterPerson(db: Database, relationshipId: string, entryId: string) {
  const entry = findRosterEntry(db, relationshipId, entryId);
  if (!entry) return null;
  const { id, email, name, language, departmentIndex } = entry;
  return { id, email, name, language, departmentIndex };
}
