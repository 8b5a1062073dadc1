import { randomUUID } from "node:crypto";
import { isMailAddress } from "~/domain/mail-address";
import type { GivenRole } from "~/domain/roles";
import { may } from "~/domain/roles";
import { recordAuditEvent } from "~/features/record-audit-event.server";
import type { Database } from "~db/client.server";
import {
  type AccountRow,
  findAccountByEmail,
  insertAccount,
  listAccounts,
  updateAccount,
} from "~db/queries/accounts/accounts.server";
import {
  findAccountOfIdentity,
  insertIdentity,
  listTiedAccounts,
} from "~db/queries/sign-in/provider-identities.server";
import type { ProviderClaims } from "./ask-provider.server";
import { isLastAdministrator } from "./change-account.server";
import { recordRefusedByProvider } from "./record-refused-sign-in.server";
import { enterAfterFirstStep, enterConfirmed, type From, type SignIn } from "./sign-in.server";
import { tellOwner } from "./tell-owner.server";

type RoleRules = readonly { group: string; role: GivenRole }[];

type ProviderRefusal =
  | "no-account"
  | "no-role"
  | "no-address"
  | "address-not-verified"
  | "address-of-somebody-else"
  | "disabled";

type SignedIn = Extract<SignIn, { ok: true } | { reason: "second-step" }>;
type Refused = { ok: false; reason: ProviderRefusal };

type Known = { account: AccountRow | null; isTied: boolean };

/**
 * Whoever the provider knows gets the account that was tied to them; the first time, the one with their address, which
 * the provider must have checked. `rules` null: roles are given by hand, and only accounts that exist open.
 */
export function signInWithProvider(
  db: Database,
  claims: ProviderClaims,
  settings: { rules: RoleRules | null; asksSecondFactor: boolean },
  from: Pick<From, "client" | "next">,
  now: Date,
): SignedIn | Refused {
  const entered = db.transaction(
    (): SignedIn | Refused => {
      const known = findKnown(db, claims);
      if ("reason" in known) return known;
      const role = settings.rules === null ? null : roleOf(settings.rules, claims.groups);
      if (role === undefined) return refuse("no-role");
      if (known.account?.disabledAt) return refuse("disabled");
      if (known.account === null && role === null) return refuse("no-account");
      const row = keepAccount(db, claims, known, role, now);
      if (settings.asksSecondFactor) return enterAfterFirstStep(db, row, from, now);
      return enterConfirmed(db, row, now, from.client ?? null);
    },
    { behavior: "immediate" },
  );
  if (!entered.ok && entered.reason !== "second-step") {
    recordRefusedByProvider(db, { email: accountMeant(db, claims), reason: entered.reason }, now);
  }
  return entered;
}

/** The address of the account that somebody wanted to open; null where there is none, whatever the provider said. */
function accountMeant(db: Database, { issuer, subject, email }: ProviderClaims): string | null {
  const tied = findAccountOfIdentity(db, { issuer, subject });
  const own = listAccounts(db).find(({ id }) => id === tied);
  return (own ?? findAccountByEmail(db, email ?? ""))?.email ?? null;
}

function refuse(reason: ProviderRefusal): Refused {
  return { ok: false, reason };
}

function findKnown(db: Database, { issuer, subject, email, emailVerified }: ProviderClaims): Known | Refused {
  const accounts = listAccounts(db);
  const tied = findAccountOfIdentity(db, { issuer, subject });
  const own = accounts.find(({ id }) => id === tied);
  if (own !== undefined) return { account: own, isTied: true };
  if (email === null || !isMailAddress(email)) return refuse("no-address");
  if (!emailVerified) return refuse("address-not-verified");
  // To the letter but for capitals: an address that merely looks alike is somebody else's.
  const account = accounts.find((row) => row.email === inSmallLetters(email)) ?? null;
  // One mailbox in another spelling: two accounts for it would be one too many.
  if (account === null && findAccountByEmail(db, email)) return refuse("address-of-somebody-else");
  if (account !== null && listTiedAccounts(db, issuer).includes(account.id))
    return refuse("address-of-somebody-else");
  return { account, isTied: false };
}

function inSmallLetters(email: string): string {
  return email.replace(/[A-Z]/g, (letter) => letter.toLowerCase());
}

/** The first rule that fits; undefined where none does. */
function roleOf(rules: RoleRules, groups: readonly string[]): GivenRole | undefined {
  return rules.find(({ group }) => groups.includes(group))?.role;
}

function keepAccount(
  db: Database,
  claims: ProviderClaims,
  { account, isTied }: Known,
  role: GivenRole | null,
  now: Date,
): AccountRow {
  const row = account ?? makeAccount(db, claims, role, now);
  const record = (event: { at: Date; action: string }) =>
    recordAuditEvent(db, { accountId: row.id, subject: row.email, ...event });
  if (!isTied) {
    const { issuer, subject } = claims;
    insertIdentity(db, { issuer, subject, accountId: row.id, createdAt: now });
    record({ at: now, action: "tied to the identity provider" });
    tellOwner(db, { accountId: row.id, message: "provider-tied", now });
  }
  if (role === null || row.role === role || staysAdministrator(db, row, role)) return row;
  updateAccount(db, row.id, { role });
  record({ at: now, action: `role changed to ${role} by the identity provider` });
  tellOwner(db, { accountId: row.id, message: "role-changed", now });
  return { ...row, role };
}

/** A group that was taken away by mistake must not leave nobody who could mend it. */
function staysAdministrator(db: Database, row: AccountRow, role: GivenRole): boolean {
  return !may(role, "manage-accounts") && isLastAdministrator(db, row);
}

/** Without a password: none opens it. */
function makeAccount(
  db: Database,
  { email, name }: ProviderClaims,
  role: GivenRole | null,
  now: Date,
): AccountRow {
  if (email === null || role === null) throw new Error("an account needs an address and a role");
  const id = randomUUID();
  const address = inSmallLetters(email);
  const shown = (name ?? address).slice(0, 120);
  insertAccount(db, { id, email: address, name: shown, role, passwordHash: "", createdAt: now });
  recordAuditEvent(db, {
    at: now,
    accountId: id,
    action: "account created by the identity provider",
    subject: `${address} as ${role}`,
  });
  const made = listAccounts(db).find((row) => row.id === id);
  if (made === undefined) throw new Error("the account that was made is not there");
  return made;
}
