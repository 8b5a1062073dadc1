import { randomUUID } from "node:crypto";
import { departmentNames } from "~/domain/department-names";
import { recordAuditEvent } from "~/features/record-audit-event.server";
import { type Database, truncateLog } from "~db/client.server";
import type { Relationship } from "~db/queries/organisation.server";
import {
  deleteRosterEntries,
  findRosterEntry,
  findRosterEntryByEmail,
  insertRosterEntries,
} from "~db/queries/roster.server";
import { checkRosterPerson, type PersonProblem, type RosterPerson } from "./check-person.server";

type GivenPerson = { email: string; department: string; name: string; language: string };

type By = { accountId: string; now: Date };

type AddedPerson =
  | { ok: true; person: RosterPerson }
  | { ok: false; reason: "problems"; problems: readonly PersonProblem[] }
  | { ok: false; reason: "already-there"; departmentIndex: number };

export function addRosterPerson(
  db: Database,
  relationship: Relationship,
  given: GivenPerson,
  by: By,
): AddedPerson {
  const { person, problems } = checkRosterPerson(given, departmentNames(relationship));
  if (!person || problems.length > 0) return { ok: false, reason: "problems", problems };
  const there = findRosterEntryByEmail(db, relationship.id, person.email);
  if (there) return { ok: false, reason: "already-there", departmentIndex: there.departmentIndex };
  db.transaction(
    () => {
      insertRosterEntries(db, [{ id: randomUUID(), relationshipId: relationship.id, ...person }]);
      record(db, relationship, { ...by, action: "person added to the roster" });
    },
    { behavior: "immediate" },
  );
  return { ok: true, person };
}

/** The address that was removed; null when it was gone already. */
export function removeRosterPerson(
  db: Database,
  relationship: Relationship,
  entryId: string,
  by: By,
): string | null {
  const entry = findRosterEntry(db, relationship.id, entryId);
  if (!entry) return null;
  db.transaction(
    () => {
      deleteRosterEntries(db, [entry.id]);
      record(db, relationship, { ...by, action: "person removed from the roster" });
    },
    { behavior: "immediate" },
  );
  truncateLog(db);
  return entry.email;
}

/** The trail names the relationship only: an address in it would outlive the person's erasure. */
function record(
  db: Database,
  { id }: Relationship,
  { now, accountId, action }: By & { action: string },
): void {
  recordAuditEvent(db, { at: now, accountId, action, subject: id });
}
