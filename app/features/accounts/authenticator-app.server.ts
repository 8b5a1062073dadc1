import { Secret, TOTP } from "otpauth";
import { inGroups } from "~/ballot/encoding";
import { drawQrCode, type QrCode } from "~/features/draw-qr-code.server";
import type { Database } from "~db/client.server";
import {
  findAuthenticatorApp,
  saveAuthenticatorApp,
  takeStep,
} from "~db/queries/sign-in/second-factors.server";

const PERIOD = 30;
const SECRET_BYTES = 20;
/** Codes of the half minute before and after are taken as well: clocks of telephones differ. */
const WINDOW = 1;

/** `typed` is the secret in groups, for whoever cannot scan. */
export type OfferedApp = { qr: QrCode; typed: string };

export function makeAppSecret(): string {
  return new Secret({ size: SECRET_BYTES }).base32;
}

/** What somebody scans or types to set up an app; `name` is what the app calls the installation. */
export function offerAuthenticatorApp(secret: string, owner: { name: string; email: string }): OfferedApp {
  const issuer = owner.name.replaceAll(":", " ");
  const address = totp(secret, { issuer, label: owner.email }).toString();
  return { qr: drawQrCode(address), typed: inGroups(secret, 4) };
}

/** Keeps the secret once a code has shown that the app has it; that code counts as used. */
export function confirmAuthenticatorApp(
  db: Database,
  accountId: string,
  { secret, code }: { secret: string; code: string },
  now: Date,
): boolean {
  const step = stepOf(secret, code, now);
  if (step === null) return false;
  saveAuthenticatorApp(db, { accountId, secret, lastStep: step, addedAt: now });
  return true;
}

/** A code counts once, and none counts that is older than the last one. */
export function takeAuthenticatorCode(db: Database, accountId: string, code: string, now: Date): boolean {
  const app = findAuthenticatorApp(db, accountId);
  const step = app === undefined ? null : stepOf(app.secret, code, now);
  return step !== null && takeStep(db, accountId, step);
}

function stepOf(secret: string, code: string, now: Date): number | null {
  const token = code.replace(/\s/g, "");
  if (!/^\d{6}$/.test(token)) return null;
  const timestamp = now.getTime();
  const delta = totp(secret).validate({ token, timestamp, window: WINDOW });
  return delta === null ? null : Math.floor(timestamp / 1000 / PERIOD) + delta;
}

function totp(secret: string, named: { issuer?: string; label?: string } = {}): TOTP {
  return new TOTP({
    ...named,
    algorithm: "SHA1",
    digits: 6,
    period: PERIOD,
    secret: Secret.fromBase32(secret),
  });
}
