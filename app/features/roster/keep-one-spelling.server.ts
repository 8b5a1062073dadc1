import { mailAddressKey } from "~/domain/mail-address";
import { recordAuditEvent } from "~/features/record-audit-event.server";
import { type Database, truncateLog } from "~db/client.server";
import type { Relationship } from "~db/queries/organisation.server";
import { deleteRosterEntries, findRosterEntry, listRosterEntries } from "~db/queries/roster.server";
import { forgetUndoOf } from "./undo-import.server";

/**
 * Of entries that lead to one mailbox the one that somebody has chosen stays. null when it is gone. It is a decision about
 * these people, like a change by hand: no import that is taken back brings the others back.
 */
export function keepOneSpelling(
  db: Database,
  relationship: Relationship,
  entryId: string,
  by: { accountId: string; now: Date },
): { email: string; removed: number } | null {
  const decide = () => {
    const kept = findRosterEntry(db, relationship.id, entryId);
    if (!kept || kept.email === "") return null;
    const key = mailAddressKey(kept.email);
    const others = listRosterEntries(db, relationship.id).filter(
      ({ id, email }) => id !== kept.id && mailAddressKey(email) === key,
    );
    for (const { id } of [kept, ...others]) forgetUndoOf(db, relationship.id, id);
    deleteRosterEntries(
      db,
      others.map(({ id }) => id),
    );
    for (const _ of others) {
      recordAuditEvent(db, {
        at: by.now,
        accountId: by.accountId,
        action: "person removed from the roster",
        subject: relationship.id,
      });
    }
    return { email: kept.email, removed: others.length };
  };
  const decided = db.transaction(decide, { behavior: "immediate" });
  truncateLog(db);
  return decided;
}
