import { may } from "~/domain/roles";
import type { Database } from "~db/client.server";
import { type AccountRow, listAccounts } from "~db/queries/accounts/accounts.server";
import { findOrganisation } from "~db/queries/organisation.server";
import { listTiedAccounts } from "~db/queries/sign-in/provider-identities.server";
import { countPasskeys } from "~db/queries/sign-in/second-factors.server";

export type Ways = {
  /** The issuer of the identity provider that is set up. */
  issuer: string | null;
  /** Whether browsers know passkeys at this installation's address. */
  passkeys: boolean;
  /** Whether passwords open nothing. */
  passwordsOff: boolean;
};

type Possible = Pick<Ways, "issuer" | "passkeys">;

/** Administrators who have signed in by the provider before, or have a passkey. */
export function administratorsBesides(db: Database, { issuer, passkeys }: Possible): readonly AccountRow[] {
  const tied = issuer === null ? [] : listTiedAccounts(db, issuer);
  const holders = passkeys ? countPasskeys(db).map(({ accountId }) => accountId) : [];
  return listAccounts(db).filter(
    ({ id, role, disabledAt }) =>
      may(role, "manage-accounts") && disabledAt === null && (tied.includes(id) || holders.includes(id)),
  );
}

/**
 * How people sign in here now. Passwords are off when an administrator has said so, as long as one of them has another
 * way in: when the last one goes, or the provider is taken out of the settings, passwords work again.
 */
export function findSignInWays(db: Database, possible: Possible & { passwordsAlways: boolean }): Ways {
  const { issuer, passkeys, passwordsAlways } = possible;
  const wanted = findOrganisation(db)?.passwordsOff === true && !passwordsAlways;
  return { issuer, passkeys, passwordsOff: wanted && administratorsBesides(db, possible).length > 0 };
}
