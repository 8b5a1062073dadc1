import { recordAuditEvent } from "~/features/record-audit-event.server";
import { openDatabase } from "~db/client.server";
import { BACKUP_EVENT } from "~db/queries/installation.server";
import { explainStorageError } from "./explain-error.server";

/** For the page that says how old the last backup is. A full disk is a reason to make one, and none to fail here. */
export function noteBackup(databaseFile: string, at: Date): void {
  try {
    const db = openDatabase(databaseFile);
    try {
      recordAuditEvent(db, { at, accountId: null, action: BACKUP_EVENT, subject: "" });
    } finally {
      db.$client.close();
    }
  } catch (error) {
    if (explainStorageError(error) === null) throw error;
  }
}
