import { formatDay } from "~/content/intl";
import type { ShownLanguage } from "~/content/language";
import { GIVEN_ROLES, type GivenRole } from "~/domain/roles";
import type { Database } from "~db/client.server";
import { listAccounts } from "~db/queries/accounts/accounts.server";
import { listPasskeys } from "~db/queries/sign-in/passkeys.server";
import { listTiedAccounts } from "~db/queries/sign-in/provider-identities.server";
import {
  countPasskeys,
  countRecoveryCodes,
  findAuthenticatorApp,
  isDemanded,
  listAccountsWithApp,
} from "~db/queries/sign-in/second-factors.server";

export type OwnSigningIn = {
  /** Since when there is an app. */
  app: string | null;
  passkeys: readonly { id: string; name: string; since: string; lastUsed: string | null }[];
  codesLeft: number;
  demanded: boolean;
  tied: boolean;
};

export function showSigningIn(
  db: Database,
  accountId: string,
  issuer: string | null,
  language: ShownLanguage,
): OwnSigningIn {
  const app = findAuthenticatorApp(db, accountId);
  const role = listAccounts(db).find(({ id }) => id === accountId)?.role;
  return {
    app: app === undefined ? null : formatDay(language, app.addedAt),
    passkeys: listPasskeys(db, accountId).map(({ id, name, createdAt, lastUsedAt }) => ({
      id,
      name,
      since: formatDay(language, createdAt),
      lastUsed: lastUsedAt === null ? null : formatDay(language, lastUsedAt),
    })),
    codesLeft: numberOf(countRecoveryCodes(db), accountId),
    demanded: role !== undefined && isDemanded(db, role),
    tied: issuer !== null && listTiedAccounts(db, issuer).includes(accountId),
  };
}

export type AccountSigningIn = {
  id: string;
  name: string;
  email: string;
  role: GivenRole;
  own: boolean;
  app: boolean;
  passkeys: number;
  codesLeft: number;
  tied: boolean;
  /** Its role needs a second factor, and it has none: the next sign-in asks to set one up. */
  lacking: boolean;
};

/** What each account signs in with; of secrets nothing leaves. */
export function listSigningIn(
  db: Database,
  ownId: string,
  issuer: string | null,
): readonly AccountSigningIn[] {
  const apps = listAccountsWithApp(db);
  const passkeys = countPasskeys(db);
  const codes = countRecoveryCodes(db);
  const tied = issuer === null ? [] : listTiedAccounts(db, issuer);
  return listAccounts(db)
    .filter(({ disabledAt }) => disabledAt === null)
    .map(({ id, name, email, role }) => {
      const factors = { app: apps.includes(id), passkeys: numberOf(passkeys, id) };
      const lacking = isDemanded(db, role) && !factors.app && factors.passkeys === 0 && !tied.includes(id);
      const own = id === ownId;
      return {
        id,
        name,
        email,
        role,
        own,
        ...factors,
        codesLeft: numberOf(codes, id),
        tied: tied.includes(id),
        lacking,
      };
    });
}

/** Every role, with whether it needs a second factor. */
export function listDemands(db: Database): readonly { role: GivenRole; demanded: boolean }[] {
  return GIVEN_ROLES.map((role) => ({ role, demanded: isDemanded(db, role) }));
}

function numberOf(counted: readonly { accountId: string; number: number }[], id: string): number {
  return counted.find(({ accountId }) => accountId === id)?.number ?? 0;
}
