import type { Language } from "~/content/language";
import { type GivenRole, may } from "~/domain/roles";
import { recordAuditEvent } from "~/features/record-audit-event.server";
import type { Database } from "~db/client.server";
import {
  deleteKnownDevicesOf,
  deleteLinksOf,
  hasKnownDevice,
} from "~db/queries/accounts/account-traces.server";
import {
  type AccountRow,
  deleteSessionsOf,
  listAccounts,
  updateAccount,
} from "~db/queries/accounts/accounts.server";
import { deleteStartedOf } from "~db/queries/sign-in/started-sign-ins.server";
import { makePassword } from "./create-account.server";
import { hashPassword, passwordMatches } from "./password.server";
import { asksSecondFactor } from "./second-factor.server";
import { startConfirmedSession, startSession } from "./sign-in.server";
import { tellOwner } from "./tell-owner.server";

type By = { accountId: string; now: Date };

type ChangedAccount =
  | { ok: true }
  | { ok: false; reason: "unknown-account" | "last-administrator" | "own-account" };

/** Ends the account's sessions at once; nobody can lock themselves or the last administrator out. */
export function disableAccount(db: Database, id: string, by: By): ChangedAccount {
  return change(db, id, { ...by, action: "account disabled" }, (account) => {
    if (id === by.accountId) return { ok: false, reason: "own-account" };
    if (isLastAdministrator(db, account)) return { ok: false, reason: "last-administrator" };
    updateAccount(db, id, { disabledAt: by.now });
    deleteSessionsOf(db, id);
    deleteStartedOf(db, id);
    deleteLinksOf(db, id);
    return { ok: true };
  });
}

export function enableAccount(db: Database, id: string, by: By): ChangedAccount {
  return change(db, id, { ...by, action: "account enabled" }, () => {
    updateAccount(db, id, { disabledAt: null });
    return { ok: true };
  });
}

export function changeRole(db: Database, id: string, role: GivenRole, by: By): ChangedAccount {
  return change(db, id, { ...by, action: `role changed to ${role}` }, (account) => {
    if (!may(role, "manage-accounts") && isLastAdministrator(db, account)) {
      return { ok: false, reason: "last-administrator" };
    }
    updateAccount(db, id, { role });
    if (role !== account.role) tellOwner(db, { accountId: id, message: "role-changed", now: by.now });
    return { ok: true };
  });
}

/**
 * A new password for somebody who forgot theirs, made up unless one is given; it is shown once and opens nothing until
 * its owner has chosen another. Ends the account's sessions.
 */
export async function resetPassword(
  db: Database,
  id: string,
  by: By,
  chosen: string | null = null,
): Promise<{ ok: true; password: string } | { ok: false; reason: "unknown-account" | "own-account" }> {
  if (id === by.accountId) return { ok: false, reason: "own-account" };
  const password = chosen ?? makePassword();
  const passwordHash = await hashPassword(password);
  const changed = change(db, id, { ...by, action: "password reset" }, () => {
    updateAccount(db, id, { passwordHash, mustChangePassword: true });
    deleteSessionsOf(db, id);
    deleteStartedOf(db, id);
    deleteLinksOf(db, id);
    deleteKnownDevicesOf(db, id);
    tellOwner(db, { accountId: id, message: "password-changed", now: by.now });
    return { ok: true };
  });
  return changed.ok ? { ok: true, password } : { ok: false, reason: "unknown-account" };
}

/** That a link to choose a password was made for somebody; the link itself stands nowhere. */
export function recordLink(db: Database, id: string, by: By): ChangedAccount {
  return change(db, id, { ...by, action: "password link made" }, () => ({ ok: true }));
}

type OwnBy = By & { client?: string | null };

/** Ends every session of the account and starts one: its secret is returned for the cookie of whoever asked. */
export async function changeOwnPassword(
  db: Database,
  passwords: { current: string; next: string },
  by: OwnBy,
): Promise<{ ok: true; secret: string } | { ok: false; reason: "wrong-password" }> {
  const account = listAccounts(db).find(({ id }) => id === by.accountId);
  const matches = await passwordMatches(account?.passwordHash, passwords.current);
  if (!account || !matches) return { ok: false, reason: "wrong-password" };
  const secret = await exchangePassword(db, account, passwords.next, by);
  // Changed meanwhile: what was typed is the current one no more.
  return secret === null ? { ok: false, reason: "wrong-password" } : { ok: true, secret };
}

/** For whoever has just signed in with a password that somebody else knows. Ends every other session. */
export async function replaceGivenPassword(
  db: Database,
  next: string,
  by: OwnBy,
): Promise<{ ok: true; secret: string } | { ok: false; reason: "same-password" }> {
  const account = listAccounts(db).find(({ id }) => id === by.accountId);
  if (!account?.mustChangePassword || (await passwordMatches(account.passwordHash, next)))
    return { ok: false, reason: "same-password" };
  const secret = await exchangePassword(db, account, next, by);
  return secret === null ? { ok: false, reason: "same-password" } : { ok: true, secret };
}

async function exchangePassword(
  db: Database,
  account: AccountRow,
  next: string,
  { now, client }: OwnBy,
): Promise<string | null> {
  const { id, email } = account;
  // Where a second factor is asked for, the session that asks has shown one.
  const wasAsked = asksSecondFactor(db, account);
  const passwordHash = await hashPassword(next);
  return db.transaction(
    () => {
      const still = listAccounts(db).find((row) => row.id === id);
      if (still?.passwordHash !== account.passwordHash || still.disabledAt !== null) return null;
      updateAccount(db, id, { passwordHash, mustChangePassword: false });
      deleteSessionsOf(db, id);
      deleteStartedOf(db, id);
      deleteLinksOf(db, id);
      recordAuditEvent(db, { at: now, accountId: id, action: "own password changed", subject: email });
      tellOwner(db, { accountId: id, message: "password-changed", now });
      const start = wasAsked ? startConfirmedSession : startSession;
      return start(db, id, now, client ?? null);
    },
    { behavior: "immediate" },
  );
}

/** Null: that of whichever browser the account is used in. What somebody likes to read in leaves no trace in the trail. */
export function chooseLanguage(db: Database, accountId: string, language: Language | null): void {
  updateAccount(db, accountId, { language });
}

function change(
  db: Database,
  id: string,
  { now, accountId, action }: By & { action: string },
  apply: (account: AccountRow) => ChangedAccount,
): ChangedAccount {
  return db.transaction(
    (): ChangedAccount => {
      const account = listAccounts(db).find((row) => row.id === id);
      if (!account) return { ok: false, reason: "unknown-account" };
      const result = apply(account);
      if (result.ok) recordAuditEvent(db, { at: now, accountId, action, subject: account.email });
      return result;
    },
    { behavior: "immediate" },
  );
}

/** Whether nobody else could let people in: somebody who was invited and never came could not. */
export function isLastAdministrator(db: Database, account: AccountRow): boolean {
  if (!may(account.role, "manage-accounts") || account.disabledAt !== null) return false;
  return !listAccounts(db).some(
    (row) =>
      row.id !== account.id &&
      may(row.role, "manage-accounts") &&
      row.disabledAt === null &&
      (row.passwordHash !== "" || hasKnownDevice(db, row.id)),
  );
}
