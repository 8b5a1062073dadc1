import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { OWN_SIGNING_IN_PATH } from "~/addresses";
import { accountsTexts } from "~/content/accounts/texts";
import { database } from "~/database.server";
import { addPasskey, offerPasskey } from "~/features/accounts/add-passkey.server";
import { passkeyReply, readNewPasskey } from "~/http/accounts/passkey-exchange.server";
import { passkeySite } from "~/http/accounts/sign-in-ways.server";
import { forgetStarted, keepStarted, startedSecret } from "~/http/accounts/started-sign-in.server";
import { incompleteRequest } from "~/http/form.server";
import { readerLanguage } from "~/http/page-texts.server";
import { isFreshlySignedIn, requireAccount, sessionSecret } from "~/http/session.server";

export async function loader({ request }: LoaderFunctionArgs) {
  await requireAccount(request, "change-own-password");
  return redirect(OWN_SIGNING_IN_PATH);
}

export async function action({ request }: ActionFunctionArgs) {
  const account = await requireAccount(request, "change-own-password");
  const brought = await readNewPasskey(request);
  const site = passkeySite();
  const session = await sessionSecret(request);
  if (brought === null || site === null || session === null) throw incompleteRequest(request);
  const { signingIn, page } = accountsTexts(readerLanguage(request)).texts;
  if (!(await isFreshlySignedIn(request))) return passkeyReply({ problem: signingIn.again });
  const now = new Date();
  if (brought.step === "ask") {
    const { started, options } = await offerPasskey(database(), site, account, now);
    return passkeyReply({ options }, await keepStarted(started));
  }
  const started = await startedSecret(request);
  const name = brought.name || page.ownSigningIn.passkeys.unnamed;
  const { response } = brought;
  const added = await addPasskey(database(), site, account, { started, session, name, response }, now);
  if (!added.ok) return passkeyReply({ problem: signingIn[added.reason] }, await forgetStarted());
  return passkeyReply({ added: true, recoveryCodes: added.recoveryCodes }, await forgetStarted());
}
