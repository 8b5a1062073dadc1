import { randomUUID } from "node:crypto";
import { DAY } from "~/domain/durations";
import { recordAuditEvent } from "~/features/record-audit-event.server";
import { type Database, truncateLog } from "~db/client.server";
import type { Relationship } from "~db/queries/organisation.server";
import {
  deleteRosterEntries,
  listRosterEntries,
  type RosterEntry,
  updateRosterEntries,
} from "~db/queries/roster.server";
import {
  deleteRosterUndo,
  deleteRosterUndosBefore,
  findRosterUndo,
  insertRosterUndo,
  listRosterUndoEntries,
  listWholeEntries,
  type RosterUndoEntry,
  reinsertRosterEntries,
} from "~db/queries/roster-undo.server";
import { personKey } from "./person-key.server";

type Changed = {
  added: readonly Pick<RosterEntry, "id">[];
  /** As they were. */
  updated: readonly RosterEntry[];
  removed: readonly RosterEntry[];
};

/** Inside the change's own transaction and before it: keeps what is needed to take it back. */
export function keepForUndo(db: Database, relationshipId: string, changed: Changed, now: Date): void {
  const undoId = randomUUID();
  const removed = listWholeEntries(
    db,
    changed.removed.map(({ id }) => id),
  );
  const nothing = { email: null, departmentIndex: null, name: null, language: null, invitedIn: null };
  const entries: RosterUndoEntry[] = [
    ...changed.added.map(({ id: entryId }) => ({ change: "added" as const, entryId, ...nothing })),
    ...changed.updated.map((entry) => ({ change: "updated" as const, ...before(entry), invitedIn: null })),
    ...removed.map((entry) => ({ change: "removed" as const, ...before(entry), invitedIn: entry.invitedIn })),
  ].map((entry) => ({ id: randomUUID(), undoId, ...entry }));
  if (entries.length > 0) insertRosterUndo(db, { id: undoId, relationshipId, createdAt: now }, entries);
}

function before({ id: entryId, email, departmentIndex, name, language }: RosterEntry) {
  return { entryId, email, departmentIndex, name, language };
}

type UndoneImport =
  | { ok: true; putBack: number; changedBack: number; removed: number }
  | { ok: false; reason: "nothing-to-undo" };

/** The change that can be taken back at present: the last one of a day. */
export function findUndo(db: Database, relationshipId: string, now: Date) {
  const undo = findRosterUndo(db, relationshipId, new Date(+now - DAY));
  if (!undo) return null;
  const entries = listRosterUndoEntries(db, undo.id);
  const count = (change: RosterUndoEntry["change"]) =>
    entries.filter((entry) => entry.change === change).length;
  const counts = { added: count("added"), updated: count("updated"), removed: count("removed") };
  return entries.length === 0 ? null : { id: undo.id, at: undo.createdAt, ...counts };
}

/**
 * Takes the last change of many people back. Whoever was erased since is in none of its lines and stays away; whoever was
 * changed by hand since stays as they are now; nobody comes back into a mailbox that somebody has by now.
 */
export function undoRosterImport(
  db: Database,
  relationship: Relationship,
  undoId: string,
  by: { accountId: string; now: Date },
): UndoneImport {
  const undone = db.transaction(
    (): UndoneImport => {
      const undo = findUndo(db, relationship.id, by.now);
      if (undo?.id !== undoId) return { ok: false, reason: "nothing-to-undo" };
      const counts = applyUndo(db, relationship.id, listRosterUndoEntries(db, undoId));
      deleteRosterUndo(db, undoId);
      const { putBack, changedBack, removed } = counts;
      recordAuditEvent(db, {
        at: by.now,
        accountId: by.accountId,
        action: "roster import undone",
        subject: `${relationship.id}: ${putBack} put back, ${changedBack} changed back, ${removed} removed`,
      });
      return { ok: true, ...counts };
    },
    { behavior: "immediate" },
  );
  truncateLog(db);
  return undone;
}

function applyUndo(db: Database, relationshipId: string, entries: readonly RosterUndoEntry[]) {
  const present = new Map(listRosterEntries(db, relationshipId).map((entry) => [entry.id, entry]));
  const ids = entries.flatMap(({ change, entryId }) => (change === "added" ? [entryId] : []));
  const added = ids.filter((id) => present.delete(id));
  deleteRosterEntries(db, added);
  const asBefore = (change: RosterUndoEntry["change"]) =>
    entries.filter((entry) => entry.change === change).flatMap((entry) => wholeEntry(relationshipId, entry));
  const updated = asBefore("updated").filter(({ id }) => present.has(id));
  updateRosterEntries(db, updated);
  for (const entry of updated) present.set(entry.id, entry);
  const taken = new Set([...present.values()].map(personKey));
  const removed = asBefore("removed").filter(
    (entry) => !present.has(entry.id) && !taken.has(personKey(entry)),
  );
  reinsertRosterEntries(db, removed);
  return { putBack: removed.length, changedBack: updated.length, removed: added.length };
}

function wholeEntry(relationshipId: string, entry: RosterUndoEntry) {
  const { entryId: id, email, departmentIndex, name, language, invitedIn } = entry;
  if (email === null || departmentIndex === null) return [];
  return [{ id, relationshipId, email, departmentIndex, name, language, invitedIn }];
}

export function forgetOldUndo(db: Database, now: Date): void {
  if (deleteRosterUndosBefore(db, new Date(+now - DAY)) > 0) truncateLog(db);
}
