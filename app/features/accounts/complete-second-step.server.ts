import { recordAuditEvent } from "~/features/record-audit-event.server";
import type { Database } from "~db/client.server";
import { type AccountRow, listAccounts } from "~db/queries/accounts/accounts.server";
import {
  countFailure,
  deleteStartedOf,
  deleteStartedSignIn,
} from "~db/queries/sign-in/started-sign-ins.server";
import { confirmAuthenticatorApp, takeAuthenticatorCode } from "./authenticator-app.server";
import { checkPasskeys, type PasskeySite } from "./passkeys.server";
import { recordRefusedSecondFactor } from "./record-refused-sign-in.server";
import { makeRecoveryCodes, spendRecoveryCode } from "./recovery-codes.server";
import { hasSecondFactor } from "./second-factor.server";
import { type Account, enterConfirmed } from "./sign-in.server";
import { readStartedSignIn, type StartedSignIn } from "./started-sign-in.server";
import { tellOwner } from "./tell-owner.server";

/** Of one right password. Then it has to be typed again, which is slowed down on its own. */
const MOST_FAILURES = 5;

/** What is shown; a new app is set up where a role needs a second factor and there is none yet. */
export type Shown =
  | { by: "app"; code: string }
  | { by: "recovery"; code: string }
  | { by: "new-app"; code: string }
  | { by: "passkey"; site: PasskeySite; response: Parameters<typeof checkPasskeys>[2] };

type Completed =
  | {
      ok: true;
      secret: string;
      account: Account;
      next: string;
      kept: string | null;
      recoveryCodes: readonly string[] | null;
    }
  | { ok: false; reason: "ended" | "wrong" | "too-many" };

type Waiting = { id: string; owner: AccountRow; detail: StartedSignIn<"second-step">["detail"] };

/** The account whose password was right, as long as its sign-in waits for the second step. */
export function findWaiting(db: Database, pending: string | null, now: Date): Waiting | null {
  const started = readStartedSignIn(db, pending, "second-step", now);
  const owner = listAccounts(db).find(({ id }) => id === started?.accountId);
  if (started === null || owner === undefined || owner.disabledAt !== null) return null;
  return { id: started.id, owner, detail: started.detail };
}

/** Turns a sign-in that waits into a session. A wrong answer is counted, and the fifth one ends it. */
export async function completeSecondStep(
  db: Database,
  pending: string | null,
  shown: Shown,
  at: { now: Date; client: string | null },
): Promise<Completed> {
  const { now } = at;
  const waiting = findWaiting(db, pending, now);
  if (waiting === null) return { ok: false, reason: "ended" };
  const right = shown.by === "passkey" ? await ownPasskey(db, waiting, shown, now) : null;
  return db.transaction(
    (): Completed => {
      if (!(right ?? takeCode(db, waiting, shown, now))) return countWrong(db, waiting, now);
      // Two answers at once, both right: one signs in.
      if (!deleteStartedSignIn(db, waiting.id)) return { ok: false, reason: "ended" };
      return enter(db, waiting, shown, at);
    },
    { behavior: "immediate" },
  );
}

async function ownPasskey(
  db: Database,
  { owner, detail: { challenge } }: Waiting,
  { site, response }: Extract<Shown, { by: "passkey" }>,
  now: Date,
): Promise<boolean> {
  if (challenge === null) return false;
  return (await checkPasskeys(db, site, response, { challenge, alone: false }, now)) === owner.id;
}

function takeCode(db: Database, { owner, detail }: Waiting, shown: Shown, now: Date): boolean {
  switch (shown.by) {
    case "app":
      return takeAuthenticatorCode(db, owner.id, shown.code, now);
    case "recovery":
      return spendRecoveryCode(db, owner.id, shown.code);
    case "new-app": {
      const { offered: secret } = detail;
      // The owner may have set up one meanwhile: a password must not put another in its place.
      if (secret === null || hasSecondFactor(db, owner.id)) return false;
      return confirmAuthenticatorApp(db, owner.id, { secret, code: shown.code }, now);
    }
    case "passkey":
      return false;
  }
}

function countWrong(db: Database, { id, owner }: Waiting, now: Date): Completed {
  recordRefusedSecondFactor(db, owner.email, now);
  if (countFailure(db, id) < MOST_FAILURES) return { ok: false, reason: "wrong" };
  deleteStartedSignIn(db, id);
  return { ok: false, reason: "too-many" };
}

function enter(
  db: Database,
  { owner, detail }: Waiting,
  { by }: Shown,
  { now, client }: { now: Date; client: string | null },
): Completed {
  const record = (event: { at: Date; action: string }) =>
    recordAuditEvent(db, { accountId: owner.id, subject: owner.email, ...event });
  if (by === "recovery") record({ at: now, action: "signed in with a recovery code" });
  if (by === "new-app") {
    record({ at: now, action: "authenticator app set up" });
    tellOwner(db, { accountId: owner.id, message: "second-factor-changed", now });
    // Whoever else had the password and waits for a code has to begin again.
    deleteStartedOf(db, owner.id);
  }
  const recoveryCodes = by === "new-app" ? makeRecoveryCodes(db, owner.id) : null;
  const { next, kept } = detail;
  return { ...enterConfirmed(db, owner, now, client), next, kept, recoveryCodes };
}
