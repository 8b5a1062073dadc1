import { mailAddressKey } from "~/domain/mail-address";
import { recordAuditEvent } from "~/features/record-audit-event.server";
import { type Database, truncateLog } from "~db/client.server";
import type { Relationship } from "~db/queries/organisation.server";
import { deleteRosterEntries, findRosterEntry, listRosterEntries } from "~db/queries/roster.server";
import { keepForUndo } from "./undo-import.server";

/** Of entries that lead to one mailbox the one that somebody has chosen stays. null when it is gone. */
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
    keepForUndo(db, relationship.id, { added: [], updated: [], removed: others }, by.now);
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
