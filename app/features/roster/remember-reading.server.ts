import type { Database } from "~db/client.server";
import { findRosterMapping, keepRosterMapping } from "~db/queries/roster-mapping.server";
import type { RosterFile } from "./read-file.server";
import { parseRemembered, type RememberedReading, toRemembered } from "./roster-reading.server";

/** How the last file of a pair was read; null before the first. */
export function findRemembered(db: Database, relationshipId: string): RememberedReading | null {
  const stored = findRosterMapping(db, relationshipId);
  return stored ? parseRemembered(`{"columns":${stored.columns},"departments":${stored.departments}}`) : null;
}

/** Of the spellings those that the accepted file has; what no file has any more is forgotten. */
export function rememberReading(
  db: Database,
  relationshipId: string,
  { columns, titles, spellings }: RosterFile,
  now: Date,
): void {
  const said = spellings.flatMap(({ form, choice }) => (choice === null ? [] : [[form, choice] as const]));
  const remembered = toRemembered({ columns, departments: Object.fromEntries(said) }, titles);
  keepRosterMapping(db, {
    relationshipId,
    columns: JSON.stringify(remembered.columns),
    departments: JSON.stringify(remembered.departments),
    changedAt: now,
  });
}
