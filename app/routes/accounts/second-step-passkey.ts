import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { SECOND_STEP_PATH, SIGN_IN_PATH } from "~/addresses";
import { accountsTexts } from "~/content/accounts/texts";
import { database } from "~/database.server";
import { askSecondStepPasskey } from "~/features/accounts/show-second-step.server";
import { passkeyReply, readPasskeyUse } from "~/http/accounts/passkey-exchange.server";
import { trySecondStep } from "~/http/accounts/second-step.server";
import { passkeySite } from "~/http/accounts/sign-in-ways.server";
import { forgetStarted, startedSecret } from "~/http/accounts/started-sign-in.server";
import { enter, goOnWith } from "~/http/accounts/welcome.server";
import { incompleteRequest } from "~/http/form.server";
import { readKept } from "~/http/interrupted-form.server";
import { readerLanguage } from "~/http/page-texts.server";

export function loader() {
  return redirect(SECOND_STEP_PATH);
}

export async function action({ request }: ActionFunctionArgs) {
  const used = await readPasskeyUse(request);
  const site = passkeySite();
  if (used === null || site === null) throw incompleteRequest(request);
  const language = readerLanguage(request);
  const pending = await startedSecret(request);
  const { problems } = accountsTexts(language).texts.secondStep;
  if (used.step === "ask") {
    const options = await askSecondStepPasskey(database(), pending, site, new Date());
    return passkeyReply(options === null ? { problem: problems.ended } : { options });
  }
  const tried = await trySecondStep(request, { by: "passkey", site, response: used.response }, language);
  if (tried.ok) {
    const { cookies, to } = await enter(request, tried, tried.next);
    const kept = readKept(tried.kept);
    const goOn = kept === null || tried.account.mustChangePassword ? null : goOnWith(kept, tried.account);
    const reply = goOn?.same ? { to, goOn } : { to };
    return passkeyReply(reply, ...cookies, await forgetStarted());
  }
  if (tried.reason === "too-many") return passkeyReply({ to: `${SIGN_IN_PATH}?problem=too-many` });
  return passkeyReply({ problem: tried.reason === "ended" ? problems.ended : problems.passkey });
}
