import type { Database } from "~db/client.server";
import type { AccountRow } from "~db/queries/accounts/accounts.server";
import { listPasskeys } from "~db/queries/sign-in/passkeys.server";
import { countPasskeys, findAuthenticatorApp, isDemanded } from "~db/queries/sign-in/second-factors.server";

type Owner = Pick<AccountRow, "id" | "role" | "demonstration">;

export function hasSecondFactor(db: Database, accountId: string): boolean {
  return findAuthenticatorApp(db, accountId) !== undefined || listPasskeys(db, accountId).length > 0;
}

/** Whether anybody could sign in with one. */
export function hasAnyPasskey(db: Database): boolean {
  return countPasskeys(db).length > 0;
}

/** Whether a password alone does not open the account: its owner has a second factor, or its role needs one. */
export function asksSecondFactor(db: Database, { id, role, demonstration }: Owner): boolean {
  return hasSecondFactor(db, id) || (!demonstration && isDemanded(db, role));
}
