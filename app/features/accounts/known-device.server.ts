import { createHash, randomBytes } from "node:crypto";
import { DAY } from "~/domain/durations";
import { mailAddressKey } from "~/domain/mail-address";
import type { Database } from "~db/client.server";
import {
  deleteKnownDevicesBefore,
  hasKnownDevice,
  listAccountsOn,
  upsertKnownDevice,
} from "~db/queries/accounts/account-traces.server";
import { findAccountByEmail } from "~db/queries/accounts/accounts.server";

/** After that long without a sign-in a device is like any other. As long as browsers keep a cookie at most. */
export const DEVICE_KEPT = 400 * DAY;

/** Whether anybody has signed in on a device; the secret is that of its cookie. */
export function isDeviceOfSomebody(db: Database, secret: string): boolean {
  return listAccountsOn(db, deviceId(secret)).length > 0;
}

/** The device, where the account of this address has signed in on it before; null otherwise. */
export function knownDeviceOf(db: Database, email: string, secret: string | null): string | null {
  if (secret === null || mailAddressKey(email) === "") return null;
  const account = findAccountByEmail(db, email);
  const id = deviceId(secret);
  return account && listAccountsOn(db, id).includes(account.id) ? id : null;
}

type Remembered = {
  /** For the cookie. */
  secret: string;
  /** The account has signed in elsewhere before, and never here. */
  isNew: boolean;
};

/** After a sign-in: guesses from elsewhere do not keep its owner out on this device any more. */
export function rememberDevice(db: Database, accountId: string, shown: string | null, now: Date): Remembered {
  // One that nobody has signed in with may have been put there.
  const own = shown !== null && isDeviceOfSomebody(db, shown) ? shown : null;
  const secret = own ?? randomBytes(32).toString("base64url");
  const id = deviceId(secret);
  const isNew = hasKnownDevice(db, accountId) && !listAccountsOn(db, id).includes(accountId);
  deleteKnownDevicesBefore(db, new Date(+now - DEVICE_KEPT));
  upsertKnownDevice(db, { id, accountId, lastSeenAt: now });
  return { secret, isNew };
}

function deviceId(secret: string): string {
  return createHash("sha256").update(`device:${secret}`).digest("hex");
}
