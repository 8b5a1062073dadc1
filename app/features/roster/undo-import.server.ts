import { randomUUID } from "node:crypto";
import { z } from "zod";
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
  deleteUndoOfEntry,
  findRosterUndo,
  insertRosterUndo,
  listRosterUndoEntries,
  listRosterUndos,
  listWholeEntries,
  type RosterUndoEntry,
  reinsertRosterEntries,
  updateAddedKeys,
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
  const entries: RosterUndoEntry[] = [
    ...changed.updated.map((entry) => ({ change: "updated" as const, ...before(entry), invitedIn: null })),
    ...removed.map((entry) => ({ change: "removed" as const, ...before(entry), invitedIn: entry.invitedIn })),
  ].map((entry) => ({ id: randomUUID(), undoId, ...entry }));
  const added = changed.added.map(({ id }) => id);
  if (entries.length + added.length === 0) return;
  const undo = { id: undoId, relationshipId, createdAt: now, added: JSON.stringify(added) };
  insertRosterUndo(db, undo, entries);
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
  const added = parseKeys(undo.added);
  const counts = { added: added.length, updated: count("updated"), removed: count("removed") };
  const isEmpty = entries.length + added.length === 0;
  return isEmpty ? null : { id: undo.id, at: undo.createdAt, ...counts };
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
      const undo = findRosterUndo(db, relationship.id, new Date(+by.now - DAY));
      if (undo?.id !== undoId) return { ok: false, reason: "nothing-to-undo" };
      const entries = listRosterUndoEntries(db, undoId);
      const counts = applyUndo(db, relationship.id, parseKeys(undo.added), entries);
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

function applyUndo(
  db: Database,
  relationshipId: string,
  keys: readonly string[],
  entries: readonly RosterUndoEntry[],
) {
  const present = new Map(listRosterEntries(db, relationshipId).map((entry) => [entry.id, entry]));
  const added = keys.filter((id) => present.delete(id));
  deleteRosterEntries(db, added);
  const asBefore = (change: RosterUndoEntry["change"]) =>
    entries.filter((entry) => entry.change === change).map((entry) => wholeEntry(relationshipId, entry));
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
  return { id, relationshipId, email, departmentIndex, name, language, invitedIn };
}

/** What somebody has changed by hand since is not taken back. */
export function forgetUndoOf(db: Database, relationshipId: string, entryId: string): void {
  deleteUndoOfEntry(db, entryId);
  for (const { id, added } of listRosterUndos(db, relationshipId)) {
    if (!added.includes(entryId)) continue;
    updateAddedKeys(db, id, JSON.stringify(parseKeys(added).filter((key) => key !== entryId)));
  }
}

function parseKeys(json: string): readonly string[] {
  return z.array(z.string()).parse(JSON.parse(json));
}

export function forgetOldUndo(db: Database, now: Date): void {
  if (deleteRosterUndosBefore(db, new Date(+now - DAY)) > 0) truncateLog(db);
}
