import { randomUUID } from "node:crypto";
import { setImmediate } from "node:timers/promises";
import { formatNumber, plural } from "~/content/intl";
import type { ShownLanguage } from "~/content/language";
import { rosterTexts } from "~/content/roster/texts";
import { fill } from "~/content/translated";
import { DAY } from "~/domain/durations";
import { recordAuditEvent } from "~/features/record-audit-event.server";
import { type Database, truncateLog } from "~db/client.server";
import type { Relationship } from "~db/queries/organisation.server";
import {
  deleteRosterEntries,
  deleteRosterImport,
  deleteRosterImportsBefore,
  findRosterImport,
  insertRosterEntries,
  insertRosterImport,
  listRosterEntries,
  updateRosterEntries,
} from "~db/queries/roster.server";
import { decodeRosterFile } from "./decode-file.server";
import { compareRoster, forgetUpload, readUpload } from "./preview-import.server";

type Upload = { relationshipId: string; fileName: string; bytes: Uint8Array };
type By = { accountId: string; now: Date };

type KeptUpload = { ok: true; id: string } | Extract<ReturnType<typeof decodeRosterFile>, { ok: false }>;

/** Keeps an upload until it is accepted or thrown away, a day at most. The roster is not touched. */
export function keepRosterUpload(db: Database, upload: Upload, by: By): KeptUpload {
  const decoded = decodeRosterFile(upload.bytes);
  if (!decoded.ok) return decoded;
  const id = randomUUID();
  const { relationshipId } = upload;
  const { accountId, now: createdAt } = by;
  const fileName = upload.fileName.slice(0, 120) || "file";
  insertRosterImport(db, { id, relationshipId, accountId, fileName, content: decoded.text, createdAt });
  return { ok: true, id };
}

/** The upload as it waits; null when it was accepted, thrown away or is older than a day. */
export function findRosterUpload(
  db: Database,
  relationshipId: string,
  id: string,
): { id: string; fileName: string; content: string } | null {
  return findRosterImport(db, relationshipId, id) ?? null;
}

type ImportedRoster =
  | { ok: true; added: number; updated: number; removed: number; leftOut: number }
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
  const file = await readUpload(upload, relationship, (rows) =>
    onProgress(rows, lines, fill(texts.importingLine, { line: number(rows), lines: number(lines) })),
  );
  if (!file.ok) return { ok: false, reason: "file-unusable" };
  if (file.people.length === 0) return { ok: false, reason: "nobody-to-import" };
  onProgress(lines, lines, plural(language, texts.storing, file.people.length));
  await setImmediate();

  const result = db.transaction(
    (): ImportedRoster => {
      if (!findRosterImport(db, relationship.id, importId)) return { ok: false, reason: "upload-gone" };
      const { added, updated, absent } = compareRoster(listRosterEntries(db, relationship.id), file.people);
      const removed = removeAbsent ? absent : [];
      insertRosterEntries(
        db,
        added.map((person) => ({ id: randomUUID(), relationshipId: relationship.id, ...person })),
      );
      updateRosterEntries(db, updated);
      deleteRosterEntries(
        db,
        removed.map((entry) => entry.id),
      );
      deleteRosterImport(db, importId);
      const counts = { added: added.length, updated: updated.length, removed: removed.length };
      const counted = Object.entries(counts).map(([change, count]) => `${count} ${change}`);
      const subject = `${relationship.id}: ${counted.join(", ")}`;
      const { accountId, now: at } = by;
      recordAuditEvent(db, { at, accountId, action: "roster imported", subject });
      return { ok: true, ...counts, leftOut: file.rowsLeftOut };
    },
    { behavior: "immediate" },
  );
  forgetUpload(importId);
  truncateLog(db);
  return result;
}

export function discardRosterUpload(db: Database, importId: string): void {
  forgetUpload(importId);
  deleteRosterImport(db, importId);
  truncateLog(db);
}

export function discardOldRosterUploads(db: Database, now: Date): void {
  if (deleteRosterImportsBefore(db, new Date(now.getTime() - DAY)) > 0) truncateLog(db);
}
