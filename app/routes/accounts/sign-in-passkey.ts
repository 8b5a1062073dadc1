import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { SIGN_IN_PATH } from "~/addresses";
import { accountsTexts } from "~/content/accounts/texts";
import { database } from "~/database.server";
import { countRefusal } from "~/features/accounts/count-refusal.server";
import { recordThrottledAddress } from "~/features/accounts/record-refused-sign-in.server";
import { askForAnyPasskey, signInWithPasskey } from "~/features/accounts/sign-in-with-passkey.server";
import { clientOf } from "~/http/accounts/client.server";
import { onlyOnceSetUp } from "~/http/accounts/first-run.server";
import { passkeyReply, readPasskeyUse } from "~/http/accounts/passkey-exchange.server";
import { passkeySite } from "~/http/accounts/sign-in-ways.server";
import { forgetStarted, keepStarted, startedSecret } from "~/http/accounts/started-sign-in.server";
import { enter } from "~/http/accounts/welcome.server";
import { addressPrefix } from "~/http/address-prefix.server";
import { incompleteRequest } from "~/http/form.server";
import { readerLanguage } from "~/http/page-texts.server";
import { safeRedirectPath, safeToSignIn } from "~/http/session.server";
import { giveBack, QUARTER_OF_AN_HOUR, refuseForNow, throttle } from "~/http/throttle.server";

const perAddress = throttle(60, QUARTER_OF_AN_HOUR);

export function loader() {
  return redirect(SIGN_IN_PATH);
}

export async function action({ request, context }: ActionFunctionArgs) {
  onlyOnceSetUp();
  const used = await readPasskeyUse(request);
  const site = passkeySite();
  if (used === null || site === null) throw incompleteRequest(request);
  const language = readerLanguage(request);
  const address = addressPrefix(String(context.address ?? ""));
  // Behind a proxy that nobody vouches for all addresses are one.
  const insecure = safeToSignIn(request);
  if (insecure !== null) return passkeyReply({ problem: insecure });
  const wait = context.address === "" ? null : await refuseForNow(language, [perAddress, address]);
  if (wait !== null) {
    countRefusal("throttled");
    recordThrottledAddress(database(), new Date());
    return passkeyReply({ problem: wait });
  }
  if (used.step === "ask") {
    const { started, options } = await askForAnyPasskey(database(), site, new Date());
    return passkeyReply({ options }, await keepStarted(started));
  }
  const given = { started: await startedSecret(request), response: used.response };
  const entered = await signInWithPasskey(database(), site, given, {
    now: new Date(),
    client: clientOf(request),
  });
  const { problems } = accountsTexts(language).texts.secondStep;
  if (!entered.ok) {
    if (entered.reason === "refused") countRefusal("wrong");
    return passkeyReply({ problem: entered.reason === "ended" ? problems.ended : problems.unknownPasskey });
  }
  if (context.address !== "") await giveBack([perAddress, address], [perAddress, address]);
  const next = safeRedirectPath(new URL(request.url).searchParams.get("next"));
  const { cookies, to } = await enter(request, entered, next);
  return passkeyReply({ to }, ...cookies, await forgetStarted());
}
