import { DAY } from "~/domain/durations";
import { recordAuditEvent } from "~/features/record-audit-event.server";
import type { Database } from "~db/client.server";
import { findNewestAccountMail } from "~db/queries/accounts/account-traces.server";
import { findAccountByEmail } from "~db/queries/accounts/accounts.server";
import { tellOwner } from "./tell-owner.server";

/** Nobody gets more of these than this, whoever asks: somebody else's mailbox is not to be filled. */
const APART = DAY / 96;

/**
 * Somebody who is not signed in wants a link to choose a password. Whether there is such an account is told to its owner
 * only, by the mail.
 */
export function askForReset(db: Database, email: string, now: Date): void {
  const account = findAccountByEmail(db, email);
  if (!account || account.disabledAt !== null || account.demonstration) return;
  const message = account.passwordHash === "" ? "invitation" : "reset";
  const last = findNewestAccountMail(db, account.id, message);
  if (last && +now - +last.happenedAt < APART) return;
  tellOwner(db, { accountId: account.id, message, now });
  recordAuditEvent(db, {
    at: now,
    accountId: null,
    action: "password link asked for",
    subject: account.email,
  });
}
