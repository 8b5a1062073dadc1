import { recordAuditEvent } from "~/features/record-audit-event.server";
import { forgetUpload } from "~/features/roster/preview-import.server";
import { scrubDatabase } from "~/features/storage/scrub-database.server";
import type { Database } from "~db/client.server";
import { deleteEverythingOf, listUploadsWith } from "~db/queries/erasure.server";

type Erased = { ok: true; rosters: number; openWaves: number; uploads: number; reminders: number };

export type ErasedPerson =
  /** Not scrubbed: another program reads the file; its bytes are overwritten within a minute. */
  (Erased & { scrubbed: boolean }) | { ok: false; reason: "nothing-held" };

/**
 * Takes an address and its name out of every roster, open wave, upload and reminder, and out of the file's unused
 * bytes. The code of an open wave stays valid: looking it up to void it would show whether it was used.
 * The trail holds counts only: an address in it would outlive the erasure.
 */
export function erasePerson(
  db: Database,
  address: string,
  by: { accountId: string; now: Date },
): ErasedPerson {
  const email = address.trim();
  if (email === "") return { ok: false, reason: "nothing-held" };
  const erased = db.transaction(
    (): Erased | { ok: false; reason: "nothing-held" } => {
      for (const { id } of listUploadsWith(db, email)) forgetUpload(id);
      const counts = deleteEverythingOf(db, email);
      const { rosters, openWaves, uploads, reminders } = counts;
      if (rosters + openWaves + uploads + reminders === 0) return { ok: false, reason: "nothing-held" };
      recordAuditEvent(db, {
        at: by.now,
        accountId: by.accountId,
        action: "person erased",
        subject: `rosters: ${rosters}, open waves: ${openWaves}, uploads: ${uploads}, reminders: ${reminders}`,
      });
      return { ok: true, ...counts };
    },
    { behavior: "immediate" },
  );
  return erased.ok ? { ...erased, scrubbed: scrubDatabase(db) } : erased;
}
