import type { ShownLanguage } from "~/content/language";
import type { Database } from "~db/client.server";
import { listAccounts } from "~db/queries/accounts/accounts.server";
import { type Belongings, listBelongings } from "./delete-account.server";
import { describeAccounts, type ListedAccount } from "./describe-accounts.server";
import { type ListedSession, listSessions } from "./list-sessions.server";

export type ShownAccount = {
  account: ListedAccount;
  sessions: readonly ListedSession[];
  leaves: Belongings;
  /** Who could take over what it leaves. */
  successors: readonly { id: string; name: string }[];
};

/** What has been done to an account, with what is shown this once to be handed over. */
export type HandedOver = {
  done: string;
  password: string | null;
  link: { address: string; until: string } | null;
};

/** Everything about somebody else's account, for administrators; null when there is none or it is one's own. */
export function showAccount(
  db: Database,
  id: string,
  ownId: string,
  at: { now: Date; language: ShownLanguage },
): ShownAccount | null {
  const account = describeAccounts(db, ownId, at.language).find((row) => row.id === id);
  if (!account || account.own) return null;
  return {
    account,
    sessions: listSessions(db, id, null, at),
    leaves: listBelongings(db, id),
    successors: listAccounts(db)
      .filter((row) => row.id !== id && row.disabledAt === null && !row.demonstration)
      .map(({ id: other, name }) => ({ id: other, name })),
  };
}
