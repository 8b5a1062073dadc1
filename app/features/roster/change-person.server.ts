import { departmentNames } from "~/domain/department-names";
import { recordAuditEvent } from "~/features/record-audit-event.server";
import { type Database, truncateLog } from "~db/client.server";
import type { Relationship } from "~db/queries/organisation.server";
import { listRosterEntries, updateRosterEntries } from "~db/queries/roster.server";
import { checkRosterPerson, type PersonProblem } from "./check-person.server";
import { personKey } from "./person-key.server";
import { forgetUndoOf } from "./undo-import.server";

type GivenPerson = { email: string; department: string; name: string; language: string };

type ChangedPerson =
  | { ok: true; email: string; name: string | null }
  | { ok: false; reason: "gone" }
  | { ok: false; reason: "problems"; problems: readonly PersonProblem[] }
  | { ok: false; reason: "already-there"; departmentIndex: number };

/** What somebody changes by hand of one person; it holds from the next wave on and is not taken back with an import. */
export function changeRosterPerson(
  db: Database,
  relationship: Relationship,
  entryId: string,
  given: GivenPerson,
  by: { accountId: string; now: Date },
): ChangedPerson {
  const { person, problems } = checkRosterPerson(given, departmentNames(relationship));
  if (!person || problems.length > 0) return { ok: false, reason: "problems", problems };
  const change = (): ChangedPerson => {
    const roster = listRosterEntries(db, relationship.id);
    const entry = roster.find(({ id }) => id === entryId);
    if (!entry) return { ok: false, reason: "gone" };
    const key = personKey(person);
    const other = roster.find((it) => it.id !== entryId && personKey(it) === key);
    if (other) return { ok: false, reason: "already-there", departmentIndex: other.departmentIndex };
    updateRosterEntries(db, [{ ...entry, ...person }]);
    forgetUndoOf(db, relationship.id, entryId);
    const { accountId, now: at } = by;
    recordAuditEvent(db, { at, accountId, action: "person changed in the roster", subject: relationship.id });
    return { ok: true, email: person.email, name: person.name };
  };
  const changed = db.transaction(change, { behavior: "immediate" });
  truncateLog(db);
  return changed;
}
