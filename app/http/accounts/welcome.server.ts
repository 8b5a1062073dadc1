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

/**
 * Ends every way of signing in: sets the cookies and leads on, to what was typed when the session had ended, to the
 * choice of a password of one's own where somebody else knows it, else to `next`.
 */
export async function welcome(
  request: Request,
  { secret, account, kept }: { secret: string; account: Account; kept: KeptForm | null },
  next: string,
): Promise<Response> {
  const headers = new Headers({ "Set-Cookie": await startInBrowser(request, secret) });
  headers.append("Set-Cookie", await rememberBrowser(request, account.id));
  if (account.mustChangePassword) {
    return redirect(`${FIRST_PASSWORD_PATH}?next=${encodeURIComponent(next)}`, { headers });
  }
  if (kept === null) return redirect(next, { headers });
  const { fields } = kept;
  const goOn: GoOn = {
    to: safeRedirectPath(kept.action),
    fields,
    name: account.name,
    same: kept.account === account.id,
  };
  return json({ goOn }, { headers });
}
