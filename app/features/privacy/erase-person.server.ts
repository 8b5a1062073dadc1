import { recordAuditEvent } from "~/features/record-audit-event.server";
import { forgetUpload } from "~/features/roster/preview-import.server";
import { scrubDatabase } from "~/features/storage/scrub-database.server";
import type { Database } from "~db/client.server";
import { findAccountByEmail } from "~db/queries/accounts/accounts.server";
import { deleteEverythingOf, listUploadsWith } from "~db/queries/erasure.server";
import { deleteAccount } from "~db/queries/erasure-traces.server";
import { eraseTraces, whoIs } from "./person-traces.server";

type Counts = {
  rosters: number;
  openWaves: number;
  uploads: number;
  /** Lines of changes of a roster that could have been taken back. */
  undo: number;
  reminders: number;
  /** Lines of the audit trail and of the histories of plans from which address and name were taken. */
  trail: number;
  history: number;
  accounts: number;
};
type Erased = { ok: true } & Counts;

export type ErasedPerson =
  /** Not scrubbed: another program reads the file; its bytes are overwritten within a minute. */
  (Erased & { scrubbed: boolean }) | { ok: false; reason: "nothing-held" };

/**
 * Takes an address with its names, or a bare name, out of every roster, open wave, upload, reminder, line of the audit
 * trail and history of a plan, and out of the file's unused bytes; a disabled account goes whole. The code of an open
 * wave stays valid: looking it up to void it would show whether it was used. What the trail says of the erasing is
 * counts only: an address in it would outlive it.
 */
export function erasePerson(
  db: Database,
  address: string,
  by: { accountId: string; now: Date },
): ErasedPerson {
  const person = address.trim();
  if (person === "") return { ok: false, reason: "nothing-held" };
  const erased = db.transaction(
    (): Erased | { ok: false; reason: "nothing-held" } => {
      const who = whoIs(db, person);
      const counts = { ...ofPerson(db, person), ...eraseTraces(db, who) };
      if (Object.values(counts).every((count) => count === 0)) return { ok: false, reason: "nothing-held" };
      const { rosters, openWaves, uploads, reminders, accounts, trail, history } = counts;
      recordAuditEvent(db, {
        at: by.now,
        accountId: by.accountId,
        action: "person erased",
        subject: `rosters: ${rosters}, open waves: ${openWaves}, uploads: ${uploads}, reminders: ${reminders}, accounts: ${accounts}, audit trail: ${trail}, histories of plans: ${history}`,
      });
      return { ok: true, ...counts };
    },
    { behavior: "immediate" },
  );
  return erased.ok ? { ...erased, scrubbed: scrubDatabase(db) } : erased;
}

function ofPerson(db: Database, person: string): Omit<Counts, "trail" | "history"> {
  for (const { id } of listUploadsWith(db, person)) forgetUpload(id);
  const account = person.includes("@") ? findAccountByEmail(db, person) : undefined;
  const disabled = account !== undefined && account.disabledAt !== null;
  if (disabled) deleteAccount(db, account.id);
  return { ...deleteEverythingOf(db, person), accounts: disabled ? 1 : 0 };
}
