import { recordAuditEvent } from "~/features/record-audit-event.server";
import type { Database } from "~db/client.server";
import { deleteStartedOf } from "~db/queries/sign-in/started-sign-ins.server";
import {
  confirmAuthenticatorApp,
  makeAppSecret,
  type OfferedApp,
  offerAuthenticatorApp,
} from "./authenticator-app.server";
import { makeRecoveryCodes } from "./recovery-codes.server";
import { hasSecondFactor } from "./second-factor.server";
import { nameOf } from "./show-second-step.server";
import { keepOnlySession } from "./sign-in.server";
import { beginStartedSignIn, readStartedSignIn } from "./started-sign-in.server";
import { tellOwner } from "./tell-owner.server";

type Owner = { id: string; email: string };

/** Each time a new secret, which only this browser can confirm: nobody else's can take its place. */
export function offerNewApp(
  db: Database,
  { id, email }: Owner,
  now: Date,
): { started: string; offered: OfferedApp } {
  const offered = makeAppSecret();
  const started = { purpose: "new-app", accountId: id, detail: { offered } } as const;
  return {
    started: beginStartedSignIn(db, started, now),
    offered: offerAuthenticatorApp(offered, { name: nameOf(db), email }),
  };
}

type SetUpApp =
  /** Codes where this is the first second factor; else the old ones go on. */
  | { ok: true; recoveryCodes: readonly string[] | null }
  | { ok: false; reason: "ended" }
  | { ok: false; reason: "wrong"; offered: OfferedApp };

/** Ends every other session of the account, and every sign-in that had begun. */
export function setUpApp(
  db: Database,
  { id, email }: Owner,
  { started, code, session }: { started: string | null; code: string; session: string },
  now: Date,
): SetUpApp {
  return db.transaction(
    (): SetUpApp => {
      const found = readStartedSignIn(db, started, "new-app", now);
      if (found?.accountId !== id) return { ok: false, reason: "ended" };
      const { offered: secret } = found.detail;
      const isFirst = !hasSecondFactor(db, id);
      if (!confirmAuthenticatorApp(db, id, { secret, code }, now)) {
        return {
          ok: false,
          reason: "wrong",
          offered: offerAuthenticatorApp(secret, { name: nameOf(db), email }),
        };
      }
      deleteStartedOf(db, id);
      keepOnlySession(db, id, session);
      recordAuditEvent(db, { at: now, accountId: id, action: "authenticator app set up", subject: email });
      tellOwner(db, { accountId: id, message: "second-factor-changed", now });
      return { ok: true, recoveryCodes: isFirst ? makeRecoveryCodes(db, id) : null };
    },
    { behavior: "immediate" },
  );
}
