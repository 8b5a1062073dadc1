import { type GivenRole, may } from "~/domain/roles";
import { formatDay } from "~/features/format-time.server";
import type { Database } from "~db/client.server";
import { listAccounts } from "~db/queries/accounts.server";

export type ListedAccount = {
  id: string;
  name: string;
  email: string;
  role: GivenRole;
  since: string;
  disabled: boolean;
  own: boolean;
  /** "Sees every pair", "Sees some pairs". */
  reach: string;
};

/** Enabled accounts first. Of a password nothing leaves, not even its hash. */
export function describeAccounts(db: Database, ownId: string): readonly ListedAccount[] {
  return listAccounts(db)
    .map(({ id, name, email, role, createdAt, disabledAt, everyRelationship }) => ({
      id,
      name,
      email,
      role,
      since: formatDay(createdAt),
      disabled: disabledAt !== null,
      own: id === ownId,
      reach: everyRelationship || may(role, "reach-every-pair") ? "Sees every pair" : "Sees some pairs",
    }))
    .sort((a, b) => Number(a.disabled) - Number(b.disabled));
}
