import { normalForm } from "~/domain/normal-form";
import { recordAuditEvent } from "~/features/record-audit-event.server";
import { forgetUpload } from "~/features/roster/preview-import.server";
import type { Database } from "~db/client.server";
import {
  deleteRelationship as deleteRow,
  findRelationship,
  insertRelationship,
  listRelationships,
  type Relationship,
} from "~db/queries/organisation.server";
import { countOpenedWaves, updateRelationship } from "~db/queries/relationships.server";
import { countRoster, forgetRosterReadings } from "~db/queries/roster.server";
import { forgetRosterMapping } from "~db/queries/roster-mapping.server";
import { freeRelationshipId } from "./set-up-organisation.server";

type RelationshipNames = { name: string; firstDepartment: string; secondDepartment: string };
type KeptPair = Pick<Relationship, "id" | "demonstration">;
type By = { accountId: string; now: Date };

export type RelationshipProblem =
  | { field: "name"; reason: "taken" }
  | { field: "firstDepartment" | "secondDepartment"; reason: "exchanged" }
  | { field: "secondDepartment"; reason: "same-department" };

type SavedRelationship = { ok: true; id: string } | { ok: false; problem: RelationshipProblem };

/** Another pair of departments with a roster, waves and reports of its own. */
export function addRelationship(db: Database, names: RelationshipNames, by: By): SavedRelationship {
  const problem = check(db, names, null);
  if (problem) return { ok: false, problem };
  const id = freeRelationshipId(db, names.name);
  db.transaction(
    () => {
      insertRelationship(db, { id, ...names, createdAt: by.now });
      record(db, { ...by, action: "relationship added" }, names.name);
    },
    { behavior: "immediate" },
  );
  return { ok: true, id };
}

/** The new names hold from the next wave on; earlier results keep the names that were current then. */
export function renameRelationship(
  db: Database,
  id: string,
  names: RelationshipNames,
  by: By,
): SavedRelationship {
  const problem = check(db, names, id) ?? checkExchange(db, names, id);
  if (problem) return { ok: false, problem };
  db.transaction(
    () => {
      updateRelationship(db, id, names);
      forgetRosterMapping(db, id);
      forgetReadings(db, id);
      record(db, { ...by, action: "relationship renamed" }, names.name);
    },
    { behavior: "immediate" },
  );
  return { ok: true, id };
}

/** What was said of the spellings in files that wait was said of the former names: it is asked again. */
function forgetReadings(db: Database, relationshipId: string): void {
  for (const importId of forgetRosterReadings(db, relationshipId)) forgetUpload(importId);
}

/** Why a pair stays: only before the first wave are no results deleted with it. null where it can go. */
export function whyKept(
  db: Database,
  { id, demonstration }: KeptPair,
): "demonstration" | "asked" | "only" | null {
  if (demonstration) return "demonstration";
  if (countOpenedWaves(db, id) > 0) return "asked";
  return listRelationships(db).length < 2 ? "only" : null;
}

export function deleteRelationship(db: Database, id: string, by: By): boolean {
  return db.transaction(
    (): boolean => {
      const found = findRelationship(db, id);
      if (!found || whyKept(db, found) !== null) return false;
      deleteRow(db, id);
      record(db, { ...by, action: "relationship deleted" }, found.name);
      return true;
    },
    { behavior: "immediate" },
  );
}

function check(db: Database, names: RelationshipNames, id: string | null): RelationshipProblem | null {
  const same = (a: string, b: string) => normalForm(a) === normalForm(b);
  if (same(names.firstDepartment, names.secondDepartment)) {
    return { field: "secondDepartment", reason: "same-department" };
  }
  const taken = listRelationships(db).some((row) => row.id !== id && same(row.name, names.name));
  return taken ? { field: "name", reason: "taken" } : null;
}

/** The other department's name would move people, results and trend lines to the other side without a word. */
function checkExchange(db: Database, names: RelationshipNames, id: string): RelationshipProblem | null {
  const before = findRelationship(db, id);
  const [first, second] = countRoster(db, id);
  if (!before || (first + second === 0 && countOpenedWaves(db, id) === 0)) return null;
  const same = (a: string, b: string) => normalForm(a) === normalForm(b);
  if (same(names.firstDepartment, before.secondDepartment))
    return { field: "firstDepartment", reason: "exchanged" };
  if (same(names.secondDepartment, before.firstDepartment))
    return { field: "secondDepartment", reason: "exchanged" };
  return null;
}

function record(db: Database, { accountId, now, action }: By & { action: string }, subject: string): void {
  recordAuditEvent(db, { at: now, accountId, action, subject });
}
