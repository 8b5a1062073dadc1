import type { Database } from "~db/client.server";
import type { Relationship } from "~db/queries/organisation.server";
import type { RosterImport } from "~db/queries/roster.server";
import type { ShownPerson } from "./describe-preview.server";
import { previewRosterImport } from "./preview-import.server";

/** Everybody in the roster who is not in an upload. */
export async function listAbsentPeople(
  db: Database,
  relationship: Relationship,
  upload: RosterImport,
): Promise<readonly ShownPerson[]> {
  const preview = await previewRosterImport(db, relationship, upload);
  if (!preview.ok) return [];
  return preview.changes.absent.map(({ email, name, departmentIndex, language }) => ({
    email,
    name,
    departmentIndex,
    language,
  }));
}
