import { may } from "~/domain/roles";
import { recordAuditEvent } from "~/features/record-audit-event.server";
import type { Database } from "~db/client.server";
import { type AccountRow, deleteSessionsOf, listAccounts } from "~db/queries/accounts/accounts.server";
import { deletePasskey, deletePasskeysOf, listPasskeys } from "~db/queries/sign-in/passkeys.server";
import { deleteIdentitiesOf } from "~db/queries/sign-in/provider-identities.server";
import {
  deleteAuthenticatorApp,
  findAuthenticatorApp,
  isDemanded,
  replaceRecoveryCodes,
} from "~db/queries/sign-in/second-factors.server";
import { deleteStartedOf } from "~db/queries/sign-in/started-sign-ins.server";
import { makeRecoveryCodes } from "./recovery-codes.server";
import { hasSecondFactor } from "./second-factor.server";
import { administratorsBesides, type Ways } from "./sign-in-ways.server";
import { tellOwner } from "./tell-owner.server";

type By = { accountId: string; now: Date };
type What = { app: true } | { passkey: string };
type Removed = { ok: true } | { ok: false; reason: "not-there" | "demanded" | "last-way" };

/** One's own. The last one stays where the role needs one, or where no administrator could sign in any more. */
export function removeSecondFactor(db: Database, what: What, ways: Ways, { accountId, now }: By): Removed {
  return db.transaction(
    (): Removed => {
      const owner = listAccounts(db).find(({ id }) => id === accountId);
      if (!owner || !isThere(db, owner.id, what)) return { ok: false, reason: "not-there" };
      if (isLastFactor(db, owner.id) && isDemanded(db, owner.role)) return { ok: false, reason: "demanded" };
      if (isLastWay(db, owner, what, ways)) return { ok: false, reason: "last-way" };
      const record = (event: { at: Date; action: string }) =>
        recordAuditEvent(db, { accountId, subject: owner.email, ...event });
      if ("app" in what) {
        deleteAuthenticatorApp(db, accountId);
        record({ at: now, action: "authenticator app removed" });
      } else {
        deletePasskey(db, accountId, what.passkey);
        record({ at: now, action: "passkey removed" });
      }
      if (!hasSecondFactor(db, accountId)) replaceRecoveryCodes(db, accountId, []);
      tellOwner(db, { accountId: accountId, message: "second-factor-changed", now });
      return { ok: true };
    },
    { behavior: "immediate" },
  );
}

function isThere(db: Database, accountId: string, what: What): boolean {
  if ("app" in what) return findAuthenticatorApp(db, accountId) !== undefined;
  return listPasskeys(db, accountId).some(({ id }) => id === what.passkey);
}

function isLastFactor(db: Database, accountId: string): boolean {
  const apps = findAuthenticatorApp(db, accountId) === undefined ? 0 : 1;
  return apps + listPasskeys(db, accountId).length === 1;
}

/** Whether with this passkey the last way in of the last administrator would go while passwords are off. */
function isLastWay(db: Database, owner: AccountRow, what: What, ways: Ways): boolean {
  if ("app" in what || !ways.passwordsOff || !may(owner.role, "manage-accounts")) return false;
  if (listPasskeys(db, owner.id).length > 1) return false;
  const others = administratorsBesides(db, { ...ways, passkeys: false });
  const byPasskey = administratorsBesides(db, ways).filter(({ id }) => id !== owner.id);
  return others.length === 0 && byPasskey.length === 0;
}

/** New codes in place of the old ones; null where there is nothing that they could stand in for. */
export function renewRecoveryCodes(db: Database, { accountId, now }: By): readonly string[] | null {
  return db.transaction(
    () => {
      const owner = listAccounts(db).find(({ id }) => id === accountId);
      if (!owner || !hasSecondFactor(db, accountId)) return null;
      recordAuditEvent(db, { at: now, accountId, action: "recovery codes made", subject: owner.email });
      return makeRecoveryCodes(db, accountId);
    },
    { behavior: "immediate" },
  );
}

type Reset = { ok: true } | { ok: false; reason: "unknown-account" | "own-account" };

/** For somebody who lost theirs: app, passkeys and codes go, and every session ends. */
export function resetSecondFactors(db: Database, id: string, by: By): Reset {
  return ofSomebody(db, id, { ...by, action: "second factors removed" }, () => {
    deleteAuthenticatorApp(db, id);
    deletePasskeysOf(db, id);
    replaceRecoveryCodes(db, id, []);
    tellOwner(db, { accountId: id, message: "second-factor-changed", now: by.now });
  });
}

/** The next person who signs in at the provider with the account's address is tied to it. */
export function untieFromProvider(db: Database, id: string, by: By): Reset {
  return ofSomebody(db, id, { ...by, action: "untied from the identity provider" }, () => {
    deleteIdentitiesOf(db, id);
  });
}

function ofSomebody(
  db: Database,
  id: string,
  { accountId, now, action }: By & { action: string },
  apply: () => void,
): Reset {
  if (id === accountId) return { ok: false, reason: "own-account" };
  return db.transaction(
    (): Reset => {
      const account = listAccounts(db).find((row) => row.id === id);
      if (!account) return { ok: false, reason: "unknown-account" };
      apply();
      deleteStartedOf(db, id);
      deleteSessionsOf(db, id);
      recordAuditEvent(db, { at: now, accountId, action, subject: account.email });
      return { ok: true };
    },
    { behavior: "immediate" },
  );
}
