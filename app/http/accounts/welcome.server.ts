import { json, redirect } from "@remix-run/node";
import { FIRST_PASSWORD_PATH } from "~/addresses";
import type { Account } from "~/features/accounts/sign-in.server";
import type { KeptForm } from "~/http/interrupted-form.server";
import { safeRedirectPath, startInBrowser } from "~/http/session.server";
import { rememberBrowser } from "./known-device.server";

type GoOn = {
  to: string;
  fields: readonly (readonly [string, string])[];
  name: string;
  /** Whether it is known to be the account whose form it was. */
  same: boolean;
};

type Entered = { secret: string; account: Account };

/**
 * Ends every way of signing in: the cookies of session and browser, and where it leads, which is the choice of a password
 * of one's own where somebody else knows it.
 */
export async function enter(
  request: Request,
  { secret, account }: Entered,
  next: string,
): Promise<{ cookies: string[]; to: string }> {
  const cookies = [await startInBrowser(request, secret), await rememberBrowser(request, account.id)];
  const to = account.mustChangePassword ? `${FIRST_PASSWORD_PATH}?next=${encodeURIComponent(next)}` : next;
  return { cookies, to };
}

/** As `enter`, in answer to a form; leads on to what was typed when the session had ended. */
export async function welcome(
  request: Request,
  { secret, account, kept }: Entered & { kept: KeptForm | null },
  next: string,
  ...more: string[]
) {
  const { cookies, to } = await enter(request, { secret, account }, next);
  const headers = new Headers();
  for (const cookie of [...cookies, ...more]) headers.append("Set-Cookie", cookie);
  if (account.mustChangePassword || kept === null) return redirect(to, { headers });
  return json({ goOn: goOnWith(kept, account) }, { headers });
}

export function goOnWith(kept: KeptForm, { id, name }: Account): GoOn {
  return { to: safeRedirectPath(kept.action), fields: kept.fields, name, same: kept.account === id };
}
