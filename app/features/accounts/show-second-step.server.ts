import type { PublicKeyCredentialRequestOptionsJSON } from "@simplewebauthn/server";
import type { Database } from "~db/client.server";
import { findOrganisation } from "~db/queries/organisation.server";
import { listPasskeys } from "~db/queries/sign-in/passkeys.server";
import { findAuthenticatorApp } from "~db/queries/sign-in/second-factors.server";
import { changeStartedDetail } from "~db/queries/sign-in/started-sign-ins.server";
import { makeAppSecret, type OfferedApp, offerAuthenticatorApp } from "./authenticator-app.server";
import { findWaiting } from "./complete-second-step.server";
import { askForPasskeys, type PasskeySite } from "./passkeys.server";
import { hasSecondFactor } from "./second-factor.server";

type SecondStep =
  | { state: "ended" }
  | { state: "asks"; app: boolean; passkeys: boolean }
  /** Its role needs a second factor and the account has none. */
  | { state: "sets-up"; offered: OfferedApp };

/** What is asked for after the password. The secret of a new app belongs to this sign-in alone. */
export function showSecondStep(
  db: Database,
  pending: string | null,
  site: PasskeySite | null,
  now: Date,
): SecondStep {
  const waiting = findWaiting(db, pending, now);
  if (waiting === null) return { state: "ended" };
  const { id, owner, detail } = waiting;
  if (hasSecondFactor(db, owner.id)) {
    const passkeys = site !== null && listPasskeys(db, owner.id).length > 0;
    return { state: "asks", app: findAuthenticatorApp(db, owner.id) !== undefined, passkeys };
  }
  const offered = detail.offered ?? makeAppSecret();
  if (detail.offered === null) changeStartedDetail(db, id, JSON.stringify({ ...detail, offered }));
  return {
    state: "sets-up",
    offered: offerAuthenticatorApp(offered, { name: nameOf(db), email: owner.email }),
  };
}

/** A new question to the passkeys of the account that waits; an earlier one is void. */
export async function askSecondStepPasskey(
  db: Database,
  pending: string | null,
  site: PasskeySite,
  now: Date,
): Promise<PublicKeyCredentialRequestOptionsJSON | null> {
  const waiting = findWaiting(db, pending, now);
  if (waiting === null || listPasskeys(db, waiting.owner.id).length === 0) return null;
  const options = await askForPasskeys(db, site, waiting.owner.id);
  const detail = { ...waiting.detail, challenge: options.challenge };
  changeStartedDetail(db, waiting.id, JSON.stringify(detail));
  return options;
}

/** What apps call this installation. */
export function nameOf(db: Database): string {
  return `Tandem ${findOrganisation(db)?.name ?? ""}`.trim();
}
