import { accountsTexts } from "~/content/accounts/texts";
import { formatDay } from "~/content/intl";
import type { ShownLanguage } from "~/content/language";
import { type GivenRole, may } from "~/domain/roles";
import type { Database } from "~db/client.server";
import { listAccounts } from "~db/queries/accounts/accounts.server";

export type ListedAccount = {
  id: string;
  name: string;
  email: string;
  role: GivenRole;
  since: string;
  disabled: boolean;
  own: boolean;
  /** Nobody has chosen a password yet. */
  invited: boolean;
  /** "Sees every pair", "Sees some pairs". */
  reach: string;
};

/** Enabled accounts first. Of a password nothing leaves, not even its hash. */
export function describeAccounts(
  db: Database,
  ownId: string,
  language: ShownLanguage,
): readonly ListedAccount[] {
  const { texts } = accountsTexts(language);
  return listAccounts(db)
    .map(({ id, name, email, role, createdAt, disabledAt, everyRelationship, passwordHash }) => ({
      id,
      name,
      email,
      role,
      since: formatDay(language, createdAt),
      disabled: disabledAt !== null,
      own: id === ownId,
      invited: passwordHash === "" && disabledAt === null,
      reach: everyRelationship || may(role, "reach-every-pair") ? texts.seesEveryPair : texts.seesSomePairs,
    }))
    .sort((a, b) => Number(a.disabled) - Number(b.disabled));
}
