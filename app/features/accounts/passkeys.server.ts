import {
  type AuthenticationResponseJSON,
  generateAuthenticationOptions,
  generateRegistrationOptions,
  type PublicKeyCredentialCreationOptionsJSON,
  type PublicKeyCredentialRequestOptionsJSON,
  type RegistrationResponseJSON,
  verifyAuthenticationResponse,
  verifyRegistrationResponse,
} from "@simplewebauthn/server";
import { z } from "zod";
import { decodeBase64Url, encodeBase64Url } from "~/ballot/encoding";
import type { Database } from "~db/client.server";
import {
  findPasskey,
  listPasskeys,
  type PasskeyRow,
  touchPasskey,
} from "~db/queries/sign-in/passkeys.server";

/** Where passkeys belong to: the name of the installation's host, and its address as browsers spell it. */
export type PasskeySite = { id: string; origin: string };

const transportsSchema = z.array(z.string().max(20)).max(10).catch([]);

/**
 * Browsers know passkeys at https addresses that have a name, and at localhost; null anywhere else.
 */
export function findPasskeySite(publicUrl: string): PasskeySite | null {
  const { protocol, hostname, origin } = new URL(publicUrl);
  const isNumber = /^\[|^(\d+\.){3}\d+$/.test(hostname);
  const isSafe = protocol === "https:" || hostname === "localhost" || hostname.endsWith(".localhost");
  return isSafe && !isNumber ? { id: hostname, origin } : null;
}

/** One that opens the account on its own: it lies on the device and asks for finger, face or PIN. */
export function offerPasskeys(
  db: Database,
  site: PasskeySite,
  owner: { id: string; email: string; name: string },
): Promise<PublicKeyCredentialCreationOptionsJSON> {
  return generateRegistrationOptions({
    rpName: "Tandem",
    rpID: site.id,
    userName: owner.email,
    userDisplayName: owner.name,
    userID: new TextEncoder().encode(owner.id),
    attestationType: "none",
    excludeCredentials: allowed(listPasskeys(db, owner.id)),
    authenticatorSelection: { residentKey: "required", userVerification: "required" },
  });
}

/** What is kept of a new passkey; null where the answer does not belong to the question or to this site. */
export async function readNewPasskey(
  site: PasskeySite,
  response: RegistrationResponseJSON,
  challenge: string,
): Promise<Pick<PasskeyRow, "id" | "publicKey" | "counter" | "transports"> | null> {
  const checked = await refusedIfThrown(
    verifyRegistrationResponse({
      response,
      expectedChallenge: challenge,
      expectedOrigin: site.origin,
      expectedRPID: site.id,
      requireUserVerification: true,
    }),
  );
  if (!checked?.verified) return null;
  const { id, publicKey, counter, transports } = checked.registrationInfo.credential;
  return { id, publicKey: encodeBase64Url(publicKey), counter, transports: JSON.stringify(transports ?? []) };
}

/** Of one account, or of whoever has one here: then the device says whose it is, and asks for finger, face or PIN. */
export function askForPasskeys(
  db: Database,
  site: PasskeySite,
  accountId: string | null,
): Promise<PublicKeyCredentialRequestOptionsJSON> {
  return generateAuthenticationOptions({
    rpID: site.id,
    allowCredentials: accountId === null ? [] : allowed(listPasskeys(db, accountId)),
    userVerification: accountId === null ? "required" : "preferred",
  });
}

/** Whose passkey has answered; null where the answer does not hold. `alone`: nothing else was shown before. */
export async function checkPasskeys(
  db: Database,
  site: PasskeySite,
  response: AuthenticationResponseJSON,
  asked: { challenge: string; alone: boolean },
  now: Date,
): Promise<string | null> {
  const row = findPasskey(db, response.id);
  const publicKey = row === undefined ? null : decodeBase64Url(row.publicKey);
  if (row === undefined || publicKey === null || !namesOwner(response, row)) return null;
  const checked = await refusedIfThrown(
    verifyAuthenticationResponse({
      response,
      expectedChallenge: asked.challenge,
      expectedOrigin: site.origin,
      expectedRPID: site.id,
      requireUserVerification: asked.alone,
      credential: { id: row.id, publicKey: new Uint8Array(publicKey), counter: row.counter },
    }),
  );
  if (!checked?.verified) return null;
  touchPasskey(db, row.id, checked.authenticationInfo.newCounter, now);
  return row.accountId;
}

function namesOwner({ response: { userHandle } }: AuthenticationResponseJSON, row: PasskeyRow): boolean {
  return userHandle === undefined || userHandle === encodeBase64Url(new TextEncoder().encode(row.accountId));
}

function allowed(rows: readonly PasskeyRow[]): { id: string; transports: string[] }[] {
  return rows.map(({ id, transports }) => ({
    id,
    transports: transportsSchema.parse(JSON.parse(transports)),
  }));
}

/** The library throws at whatever does not hold: a foreign origin, another question, a counter that went back. */
async function refusedIfThrown<T>(checking: Promise<T>): Promise<T | null> {
  try {
    return await checking;
  } catch {
    return null;
  }
}
