import { randomUUID } from "node:crypto";
import { setImmediate } from "node:timers/promises";
import { formatNumber, plural } from "~/content/intl";
import type { ShownLanguage } from "~/content/language";
import { rosterTexts } from "~/content/roster/texts";
import { fill } from "~/content/translated";
import { recordAuditEvent } from "~/features/record-audit-event.server";
import { type Database, truncateLog } from "~db/client.server";
import type { Relationship } from "~db/queries/organisation.server";
import {
  deleteRosterEntries,
  deleteRosterImport,
  findRosterImport,
  insertRosterEntries,
  listRosterEntries,
  type RosterEntry,
  updateRosterEntries,
} from "~db/queries/roster.server";
import { compareRoster } from "./compare-roster.server";
import { forgetUpload, readUpload } from "./preview-import.server";
import { rememberReading } from "./remember-reading.server";
import { keepForUndo } from "./undo-import.server";

type By = { accountId: string; now: Date };

type ImportedRoster =
  | {
      ok: true;
      added: number;
      updated: number;
      removed: number;
      leftOut: number;
      /** People who are not in the file and stay, until somebody says otherwise. */
      absent: number;
    }
  | { ok: false; reason: "upload-gone" | "file-unusable" | "nobody-to-import" };

type Import = {
  relationship: Relationship;
  importId: string;
  removeAbsent: boolean;
  language: ShownLanguage;
};

/** Reads in pieces, then stores in one transaction: a wave that opens meanwhile never sees half a roster. */
export async function importRoster(
  db: Database,
  { relationship, importId, removeAbsent, language }: Import,
  by: By,
  onProgress: (done: number, total: number, step: string) => void = () => {},
): Promise<ImportedRoster> {
  const texts = rosterTexts(language).texts.progress;
  const number = (value: number) => formatNumber(language, value);
  const upload = findRosterImport(db, relationship.id, importId);
  if (!upload) return { ok: false, reason: "upload-gone" };
  const lines = upload.content.split("\n").length;
  const file = await readUpload(db, upload, relationship, (rows) =>
    onProgress(rows, lines, fill(texts.importingLine, { line: number(rows), lines: number(lines) })),
  );
  if (!file.ok) return { ok: false, reason: "file-unusable" };
  if (file.people.length === 0) return { ok: false, reason: "nobody-to-import" };
  onProgress(lines, lines, plural(language, texts.storing, file.people.length));
  await setImmediate();

  const result = db.transaction(
    (): ImportedRoster => {
      if (!findRosterImport(db, relationship.id, importId)) return { ok: false, reason: "upload-gone" };
      const { added, updated, absent } = compareRoster(listRosterEntries(db, relationship.id), file);
      const removed = removeAbsent ? absent : [];
      const entries = added.map((person) => ({
        id: randomUUID(),
        relationshipId: relationship.id,
        ...person,
      }));
      const changed = { added: entries, updated: updated.map(({ before }) => before), removed };
      keepForUndo(db, relationship.id, changed, by.now);
      insertRosterEntries(db, entries);
      updateRosterEntries(
        db,
        updated.map(({ after }) => after),
      );
      removeEntries(db, removed);
      rememberReading(db, relationship.id, file, by.now);
      const left = absent.length - removed.length;
      // Who is not in the file is asked in a step of its own, which reads the upload again.
      if (removeAbsent || left === 0) deleteRosterImport(db, importId);
      const counts = { added: added.length, updated: updated.length, removed: removed.length };
      record(db, relationship, counts, by);
      return { ok: true, ...counts, leftOut: file.rowsLeftOut, absent: left };
    },
    { behavior: "immediate" },
  );
  if (result.ok && (removeAbsent || result.absent === 0)) forgetUpload(importId);
  truncateLog(db);
  return result;
}

type RemovedAbsent =
  | { ok: true; removed: number }
  | { ok: false; reason: "upload-gone" | "number-differs"; absent: number };

/** The step after an import: takes out who is not in the file, if that is as many as somebody has said. */
export async function removeAbsentPeople(
  db: Database,
  { relationship, importId, expected }: { relationship: Relationship; importId: string; expected: number },
  by: By,
): Promise<RemovedAbsent> {
  const upload = findRosterImport(db, relationship.id, importId);
  const file = upload && (await readUpload(db, upload, relationship));
  if (!file?.ok || file.people.length === 0) return { ok: false, reason: "upload-gone", absent: 0 };
  const removed = db.transaction(
    (): RemovedAbsent => {
      if (!findRosterImport(db, relationship.id, importId))
        return { ok: false, reason: "upload-gone", absent: 0 };
      const { absent } = compareRoster(listRosterEntries(db, relationship.id), file);
      if (absent.length !== expected) return { ok: false, reason: "number-differs", absent: absent.length };
      keepForUndo(db, relationship.id, { added: [], updated: [], removed: absent }, by.now);
      removeEntries(db, absent);
      deleteRosterImport(db, importId);
      record(db, relationship, { added: 0, updated: 0, removed: absent.length }, by);
      return { ok: true, removed: absent.length };
    },
    { behavior: "immediate" },
  );
  if (removed.ok) forgetUpload(importId);
  truncateLog(db);
  return removed;
}

function removeEntries(db: Database, entries: readonly RosterEntry[]): void {
  deleteRosterEntries(
    db,
    entries.map(({ id }) => id),
  );
}

function record(
  db: Database,
  { id }: Relationship,
  counts: Readonly<Record<"added" | "updated" | "removed", number>>,
  { accountId, now: at }: By,
): void {
  const counted = Object.entries(counts).map(([change, count]) => `${count} ${change}`);
  recordAuditEvent(db, { at, accountId, action: "roster imported", subject: `${id}: ${counted.join(", ")}` });
}
