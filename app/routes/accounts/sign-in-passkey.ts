import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { SIGN_IN_PATH } from "~/addresses";
import { accountsTexts } from "~/content/accounts/texts";
import { database } from "~/database.server";
import { askForAnyPasskey, signInWithPasskey } from "~/features/accounts/sign-in-with-passkey.server";
import { onlyOnceSetUp } from "~/http/first-run.server";
import { incompleteRequest } from "~/http/form.server";
import { readerLanguage } from "~/http/page-texts.server";
import { passkeyReply, readPasskeyUse } from "~/http/passkey-exchange.server";
import { keepSession, safeRedirectPath, safeToSignIn } from "~/http/session.server";
import { passkeySite } from "~/http/sign-in-ways.server";
import { forgetStarted, keepStarted, startedSecret } from "~/http/started-sign-in.server";
import { QUARTER_OF_AN_HOUR, refuseForNow, throttle } from "~/http/throttle.server";

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
  const problem =
    safeToSignIn(request) ?? (await refuseForNow(language, [perAddress, String(context.address ?? "")]));
  if (problem !== null) return passkeyReply({ problem });
  if (used.step === "ask") {
    const { started, options } = await askForAnyPasskey(database(), site, new Date());
    return passkeyReply({ options }, await keepStarted(started));
  }
  const given = { started: await startedSecret(request), response: used.response };
  const entered = await signInWithPasskey(database(), site, given, new Date());
  const { problems } = accountsTexts(language).texts.secondStep;
  if (!entered.ok) {
    return passkeyReply({ problem: entered.reason === "ended" ? problems.ended : problems.unknownPasskey });
  }
  const to = safeRedirectPath(new URL(request.url).searchParams.get("next"));
  return passkeyReply({ to }, await keepSession(entered.secret), await forgetStarted());
}
