import { createCookie } from "@remix-run/node";
import { database } from "~/database.server";
import { publicUrl } from "~/env.server";
import {
  DEVICE_KEPT,
  isDeviceOfSomebody,
  knownDeviceOf,
  rememberDevice,
} from "~/features/accounts/known-device.server";
import { tellOwner } from "~/features/accounts/tell-owner.server";

function deviceCookie() {
  const secure = publicUrl().startsWith("https://");
  return createCookie(secure ? "__Host-tandem-device" : "tandem-device", {
    httpOnly: true,
    sameSite: "lax",
    path: "/",
    secure,
    maxAge: DEVICE_KEPT / 1000,
  });
}

async function deviceSecret(request: Request): Promise<string | null> {
  const value: unknown = await deviceCookie().parse(request.headers.get("Cookie"));
  return typeof value === "string" && /^[\w-]{43}$/.test(value) ? value : null;
}

/** Whether anybody has signed in in this browser before. */
export async function isKnownDevice(request: Request): Promise<boolean> {
  const secret = await deviceSecret(request);
  return secret !== null && isDeviceOfSomebody(database(), secret);
}

/** What stands for this browser where the account of an address has signed in in it before; null otherwise. */
export async function knownDevice(request: Request, email: string): Promise<string | null> {
  return knownDeviceOf(database(), email, await deviceSecret(request));
}

/** The cookie by which a browser is known again after a sign-in. Its owner is told of one that was never used before. */
export async function rememberBrowser(request: Request, accountId: string): Promise<string> {
  const now = new Date();
  const { secret, isNew } = rememberDevice(database(), accountId, await deviceSecret(request), now);
  if (isNew) tellOwner(database(), { accountId, message: "new-device", now });
  return deviceCookie().serialize(secret);
}
