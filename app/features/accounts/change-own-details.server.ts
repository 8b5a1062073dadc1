import { tidyMailAddress } from "~/domain/mail-address";
import { recordAuditEvent } from "~/features/record-audit-event.server";
import type { Database } from "~db/client.server";
import { deleteLinksOf } from "~db/queries/accounts/account-traces.server";
import { findAccountByEmail, listAccounts, updateAccount } from "~db/queries/accounts/accounts.server";
import { tellOwner } from "./tell-owner.server";

type ChangedDetails = { ok: true } | { ok: false; reason: "address-taken" };

/** Somebody's own name and address to sign in with. The former address is told, in case it was somebody else. */
export function changeOwnDetails(
  db: Database,
  wanted: { name: string; email: string },
  { accountId, now }: { accountId: string; now: Date },
): ChangedDetails {
  const email = tidyMailAddress(wanted.email);
  return db.transaction(
    (): ChangedDetails => {
      const account = listAccounts(db).find(({ id }) => id === accountId);
      const holder = findAccountByEmail(db, email);
      if (!account || (holder && holder.id !== accountId)) return { ok: false, reason: "address-taken" };
      updateAccount(db, accountId, { name: wanted.name, email });
      if (account.name !== wanted.name)
        recordAuditEvent(db, { at: now, accountId, action: "own name changed", subject: email });
      if (account.email !== email) {
        recordAuditEvent(db, {
          at: now,
          accountId,
          action: "own address changed",
          subject: `${account.email}, now ${email}`,
        });
        deleteLinksOf(db, accountId);
        tellOwner(db, { accountId, message: "address-changed", now, address: account.email });
      }
      return { ok: true };
    },
    { behavior: "immediate" },
  );
}
