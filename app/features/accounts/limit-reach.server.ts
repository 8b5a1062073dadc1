import { may } from "~/domain/roles";
import { recordAuditEvent } from "~/features/record-audit-event.server";
import type { Database } from "~db/client.server";
import { listAccounts } from "~db/queries/accounts/accounts.server";
import { listRelationships } from "~db/queries/organisation.server";
import { listGiven, replaceGiven } from "~db/queries/relationships.server";

type AccountReach = {
  id: string;
  name: string;
  /** Whatever is given: the role reaches every pair. */
  always: boolean;
  every: boolean;
  relationships: readonly { id: string; name: string; given: boolean }[];
};

/** What an account may see at present; null when there is no such account. */
export function describeReach(db: Database, accountId: string): AccountReach | null {
  const account = listAccounts(db).find(({ id }) => id === accountId);
  if (!account) return null;
  const given = listGiven(db, accountId);
  return {
    id: account.id,
    name: account.name,
    always: may(account.role, "reach-every-pair"),
    every: account.everyRelationship,
    relationships: listRelationships(db).map(({ id, name }) => ({ id, name, given: given.includes(id) })),
  };
}

/** Lets an account see everything (`null`), or only the relationships named; unknown ones are ignored. */
export function limitReach(
  db: Database,
  accountId: string,
  given: readonly string[] | null,
  by: { accountId: string; now: Date },
): boolean {
  return db.transaction(
    (): boolean => {
      const account = listAccounts(db).find(({ id }) => id === accountId);
      if (!account) return false;
      const known = listRelationships(db).map(({ id }) => id);
      replaceGiven(db, accountId, given && known.filter((id) => given.includes(id)));
      recordAuditEvent(db, {
        at: by.now,
        accountId: by.accountId,
        action: given === null ? "may see every relationship" : "limited to some relationships",
        subject: account.email,
      });
      return true;
    },
    { behavior: "immediate" },
  );
}
