import { formatList } from "~/content/intl";
import type { GivenRole } from "~/domain/roles";
import { recordAuditEvent } from "~/features/record-audit-event.server";
import type { Database } from "~db/client.server";
import { deleteUnconfirmedSessionsOf, listAccounts } from "~db/queries/accounts/accounts.server";
import { findOrganisation, updateOrganisation } from "~db/queries/organisation.server";
import { listTiedAccounts } from "~db/queries/sign-in/provider-identities.server";
import {
  isDemanded,
  listDemandedRoles,
  replaceDemandedRoles,
} from "~db/queries/sign-in/second-factors.server";
import { asksSecondFactor, hasSecondFactor } from "./second-factor.server";
import { administratorsBesides, type Ways } from "./sign-in-ways.server";

type Rules = { demanded: readonly GivenRole[]; passwordsOff: boolean };
type Changed = { ok: true } | { ok: false; reason: "own-factor-missing" | "no-other-way" };

/**
 * Which roles need a second factor, and whether passwords open accounts. A session that a password alone has opened ends
 * where more is needed from now on. Nobody can lock themselves or the last administrator out.
 */
export function changeSignInRules(
  db: Database,
  rules: Rules,
  possible: Pick<Ways, "issuer" | "passkeys">,
  by: { accountId: string; now: Date },
): Changed {
  return db.transaction(
    (): Changed => {
      const before = { demanded: listDemandedRoles(db), passwordsOff: wantsPasswordsOff(db) };
      replaceDemandedRoles(db, rules.demanded, by.now);
      if (lacksOwnFactor(db, possible.issuer, by.accountId)) {
        replaceDemandedRoles(db, before.demanded, by.now);
        return { ok: false, reason: "own-factor-missing" };
      }
      if (rules.passwordsOff && administratorsBesides(db, possible).length === 0) {
        replaceDemandedRoles(db, before.demanded, by.now);
        return { ok: false, reason: "no-other-way" };
      }
      endSessionsByPassword(db, rules.passwordsOff && !before.passwordsOff);
      updateOrganisation(db, { passwordsOff: rules.passwordsOff });
      const record = (event: { at: Date; action: string; subject: string }) =>
        recordAuditEvent(db, { accountId: by.accountId, ...event });
      const [now, then] = [rules.demanded, before.demanded].map((roles) =>
        formatList("en", roles.toSorted()),
      );
      if (now !== then) record({ at: by.now, action: "second factor demanded", subject: now ?? "" });
      if (rules.passwordsOff && !before.passwordsOff)
        record({ at: by.now, action: "passwords switched off", subject: "" });
      if (!rules.passwordsOff && before.passwordsOff)
        record({ at: by.now, action: "passwords switched on", subject: "" });
      return { ok: true };
    },
    { behavior: "immediate" },
  );
}

/** They would live on when the rule is lifted. Where passwords open nothing any more, nobody keeps one. */
function endSessionsByPassword(db: Database, everybodys: boolean): void {
  for (const account of listAccounts(db)) {
    if (everybodys || asksSecondFactor(db, account)) deleteUnconfirmedSessionsOf(db, account.id);
  }
}

export function wantsPasswordsOff(db: Database): boolean {
  return findOrganisation(db)?.passwordsOff === true;
}

/** Whoever signs in by the provider shows a second factor there. */
function lacksOwnFactor(db: Database, issuer: string | null, accountId: string): boolean {
  const own = listAccounts(db).find(({ id }) => id === accountId);
  const isTied = issuer !== null && listTiedAccounts(db, issuer).includes(accountId);
  return own !== undefined && isDemanded(db, own.role) && !hasSecondFactor(db, accountId) && !isTied;
}
