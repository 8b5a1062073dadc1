import type {
  AuthenticationResponseJSON,
  PublicKeyCredentialRequestOptionsJSON,
} from "@simplewebauthn/server";
import type { Database } from "~db/client.server";
import { listAccounts } from "~db/queries/accounts/accounts.server";
import { findPasskey } from "~db/queries/sign-in/passkeys.server";
import { askForPasskeys, checkPasskeys, type PasskeySite } from "./passkeys.server";
import { recordRefusedPasskey } from "./record-refused-sign-in.server";
import { type Account, enterConfirmed } from "./sign-in.server";
import { beginStartedSignIn, takeStartedSignIn } from "./started-sign-in.server";

/** The question to whichever passkey of this site a device holds. */
export async function askForAnyPasskey(
  db: Database,
  site: PasskeySite,
  now: Date,
): Promise<{ started: string; options: PublicKeyCredentialRequestOptionsJSON }> {
  const options = await askForPasskeys(db, site, null);
  const detail = { challenge: options.challenge };
  return { started: beginStartedSignIn(db, { purpose: "passkey", accountId: null, detail }, now), options };
}

/**
 * A passkey alone is two factors: the device, and the finger, face or PIN that it has asked for. Each question is
 * answered once, rightly or wrongly.
 */
export async function signInWithPasskey(
  db: Database,
  site: PasskeySite,
  given: { started: string | null; response: AuthenticationResponseJSON },
  { now, client }: { now: Date; client: string | null },
): Promise<{ ok: true; secret: string; account: Account } | { ok: false; reason: "ended" | "refused" }> {
  const asked = takeStartedSignIn(db, given.started, "passkey", now);
  if (asked === null) return { ok: false, reason: "ended" };
  const { challenge } = asked.detail;
  const accountId = await checkPasskeys(db, site, given.response, { challenge, alone: true }, now);
  const accounts = listAccounts(db);
  const row = accounts.find(({ id }) => id === accountId);
  if (row === undefined || row.disabledAt !== null) {
    const claimed = findPasskey(db, given.response.id)?.accountId;
    recordRefusedPasskey(db, accounts.find(({ id }) => id === claimed)?.email ?? null, now);
    return { ok: false, reason: "refused" };
  }
  return enterConfirmed(db, row, now, client);
}
