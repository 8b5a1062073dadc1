import { type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { PROVIDER_RETURN_PATH, SIGN_IN_PATH } from "~/addresses";
import { database } from "~/database.server";
import { configuration, publicUrl } from "~/env.server";
import { askProvider } from "~/features/accounts/ask-provider.server";
import { countRefusal } from "~/features/accounts/count-refusal.server";
import { recordThrottledAddress } from "~/features/accounts/record-refused-sign-in.server";
import { beginStartedSignIn } from "~/features/accounts/started-sign-in.server";
import { onlyOnceSetUp } from "~/http/accounts/first-run.server";
import { keepStarted } from "~/http/accounts/started-sign-in.server";
import { addressPrefix } from "~/http/address-prefix.server";
import { safeRedirectPath, safeToSignIn } from "~/http/session.server";
import { QUARTER_OF_AN_HOUR, secondsToWait, throttle } from "~/http/throttle.server";
import { log } from "~/log.server";

const perAddress = throttle(60, QUARTER_OF_AN_HOUR);

/** A link, not a form: the policy of our pages lets no form lead elsewhere, and a browser counts redirects in. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  onlyOnceSetUp();
  const { provider } = configuration();
  if (provider === null) throw redirect(SIGN_IN_PATH);
  if (safeToSignIn(request) !== null) throw redirect(`${SIGN_IN_PATH}?problem=insecure`);
  const address = addressPrefix(String(context.address ?? ""));
  // Behind a proxy that nobody vouches for all addresses are one.
  if (context.address !== "" && (await secondsToWait(perAddress, address)) > 0) {
    countRefusal("throttled");
    recordThrottledAddress(database(), new Date());
    throw redirect(`${SIGN_IN_PATH}?problem=provider-wait`);
  }
  const now = new Date();
  const next = safeRedirectPath(new URL(request.url).searchParams.get("next"));
  const asked = await askProvider(provider, publicUrl() + PROVIDER_RETURN_PATH, next, now);
  if (!asked.ok) {
    log().warn({ problem: asked.reason }, "nobody can sign in by the identity provider now");
    throw redirect(`${SIGN_IN_PATH}?problem=provider-${asked.reason}`);
  }
  const started = { purpose: "provider", accountId: null, detail: asked.detail } as const;
  const cookie = await keepStarted(beginStartedSignIn(database(), started, now));
  return redirect(asked.address, { headers: { "Set-Cookie": cookie } });
}
