import { randomUUID } from "node:crypto";
import { DAY } from "~/domain/durations";
import { type Database, truncateLog } from "~db/client.server";
import {
  deleteRosterImport,
  deleteRosterImportsBefore,
  findRosterImport,
  insertRosterImport,
  type RosterImport,
} from "~db/queries/roster.server";
import { chooseRosterSheet } from "./choose-sheet.server";
import { decodeRosterFile, LARGEST_ROSTER_FILE } from "./decode-file.server";
import type { Encoding } from "./encodings.server";
import { forgetUpload } from "./preview-import.server";
import { isWorkbook, readWorkbook } from "./read-workbook.server";

type Upload = { relationshipId: string; fileName: string; bytes: Uint8Array };
type By = { accountId: string; now: Date };

type KeptUpload =
  | { ok: true; id: string }
  | { ok: false; reason: "empty" | "too-large" | "workbook" | "workbook-too-large" | "not-text" };

type ReadText =
  | { ok: true; text: string; encoding: Encoding | null; sheet: string | null }
  | Extract<KeptUpload, { ok: false }>;

const LONGEST_NAME = 120;

/** Keeps an upload until it is accepted or thrown away, a day at most. The roster is not touched. */
export async function keepRosterUpload(db: Database, upload: Upload, by: By): Promise<KeptUpload> {
  const read = await readText(upload.bytes);
  if (!read.ok) return read;
  const id = randomUUID();
  const { relationshipId, fileName } = upload;
  const { text: content, encoding, sheet } = read;
  insertRosterImport(db, {
    id,
    relationshipId,
    accountId: by.accountId,
    fileName: nameOf(fileName, sheet).slice(0, LONGEST_NAME) || "file",
    content,
    createdAt: by.now,
    encoding,
    source: encoding === null ? null : Buffer.from(upload.bytes),
    reading: null,
  });
  return { ok: true, id };
}

function nameOf(fileName: string, sheet: string | null): string {
  return sheet === null ? fileName : `${fileName} (${sheet})`;
}

/** Text of a file, or of the sheet of a workbook that lists people; its name only where there are several. */
async function readText(bytes: Uint8Array): Promise<ReadText> {
  if (bytes.length > LARGEST_ROSTER_FILE) return { ok: false, reason: "too-large" };
  if (!isWorkbook(bytes)) {
    const decoded = decodeRosterFile(bytes);
    return decoded.ok ? { ...decoded, sheet: null } : decoded;
  }
  const workbook = await readWorkbook(bytes);
  if (!workbook.ok) return workbook;
  const sheet = await chooseRosterSheet(workbook.sheets);
  if (!sheet) return { ok: false, reason: "empty" };
  return {
    ok: true,
    text: sheet.text,
    encoding: null,
    sheet: workbook.sheets.length > 1 ? sheet.name : null,
  };
}

/** The upload as it waits; null when it was accepted, thrown away or is older than a day. */
export function findRosterUpload(db: Database, relationshipId: string, id: string): RosterImport | null {
  return findRosterImport(db, relationshipId, id) ?? null;
}

export function discardRosterUpload(db: Database, importId: string): void {
  forgetUpload(importId);
  deleteRosterImport(db, importId);
  truncateLog(db);
}

export function discardOldRosterUploads(db: Database, now: Date): void {
  if (deleteRosterImportsBefore(db, new Date(now.getTime() - DAY)) > 0) truncateLog(db);
}
