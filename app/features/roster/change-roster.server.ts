import { randomUUID } from "node:crypto";
import { needsLook } from "~/domain/connections/roster-change";
import { departmentNames } from "~/domain/department-names";
import { mailAddressKey } from "~/domain/mail-address";
import { recordAuditEvent } from "~/features/record-audit-event.server";
import { type Database, truncateLog } from "~db/client.server";
import type { Relationship } from "~db/queries/organisation.server";
import {
  deleteRosterEntries,
  findRosterEntry,
  insertRosterEntries,
  listRosterEntries,
} from "~db/queries/roster.server";
import { checkRosterPerson, type PersonProblem, type RosterPerson } from "./check-person.server";
import { personKey } from "./person-key.server";

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
  const key = personKey(person);
  const there = listRosterEntries(db, relationship.id).find((entry) => personKey(entry) === key);
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

/** The address that was removed, or the name of somebody without one; null when it was gone already. */
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
  return entry.email || (entry.name ?? "");
}

type RemovedPeople = { ok: true; removed: number; unknown: number } | { ok: false; reason: "too-many" };

/** However the addresses are spelled; those that nobody has are counted, and a blank one is nobody's. More than may go without a look change nothing. */
export function removeRosterPeople(
  db: Database,
  relationship: Relationship,
  emails: readonly string[],
  by: By,
): RemovedPeople {
  const wanted = new Set(emails.map(mailAddressKey).filter((key) => key !== ""));
  const remove = (): RemovedPeople => {
    const roster = listRosterEntries(db, relationship.id);
    const leaving = roster.filter(({ email }) => email !== "" && wanted.has(mailAddressKey(email)));
    if (needsLook({ before: roster.length, added: 0, updated: 0, removed: leaving.length }))
      return { ok: false, reason: "too-many" };
    deleteRosterEntries(
      db,
      leaving.map(({ id }) => id),
    );
    for (const _ of leaving) record(db, relationship, { ...by, action: "person removed from the roster" });
    const found = new Set(leaving.map(({ email }) => mailAddressKey(email)));
    return { ok: true, removed: leaving.length, unknown: wanted.size - found.size };
  };
  const removed = db.transaction(remove, { behavior: "immediate" });
  truncateLog(db);
  return removed;
}

/** The trail names the relationship only: an address in it would outlive the person's erasure. */
function record(
  db: Database,
  { id }: Relationship,
  { now, accountId, action }: By & { action: string },
): void {
  recordAuditEvent(db, { at: now, accountId, action, subject: id });
}
