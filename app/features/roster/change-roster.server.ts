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

type AddedPerson =
  | { ok: true; person: RosterPerson }
  | { ok: false; reason: "problems"; problems: readonly PersonProblem[] }
  | { ok: false; reason: "already-there"; departmentIndex: number };

export function addRosterPerson(
  db: Database,
  relationship: Relationship,
  given: GivenPerson,
  by: { accountId: string; now: Date },
): AddedPerson {
  const { person, problems } = checkRosterPerson(given, departmentNames(relationship));
  if (!person || problems.length > 0) return { ok: false, reason: "problems", problems };
  const there = findRosterEntryByEmail(db, relationship.id, person.email);
  if (there) return { ok: false, reason: "already-there", departmentIndex: there.departmentIndex };
  insertRosterEntries(db, [{ id: randomUUID(), relationshipId: relationship.id, ...person }]);
  record(db, by, "person added to the roster", relationship.id);
  return { ok: true, person };
}

/** The address that was removed; null when it was gone already. */
export function removeRosterPerson(
  db: Database,
  relationship: Relationship,
  entryId: string,
  by: { accountId: string; now: Date },
): string | null {
  const entry = findRosterEntry(db, relationship.id, entryId);
  if (!entry) return null;
  deleteRosterEntries(db, [entry.id]);
  truncateLog(db);
  record(db, by, "person removed from the roster", relationship.id);
  return entry.email;
}

/** The trail names the relationship only: an address in it would outlive the person's erasure. */
function record(db: Database, by: { accountId: string; now: Date }, action: string, subject: string): void {
  recordAuditEvent(db, { at: by.now, accountId: by.accountId, action, subject });
}
