import {
  type ActionFunctionArgs,
  type HeadersFunction,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { Link, useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { SECOND_STEP_PATH, SIGN_IN_PATH } from "~/addresses";
import { ChoosePassword } from "~/components/accounts/choose-password";
import { ErrorSummary } from "~/components/error-summary";
import { Page } from "~/components/page";
import { useTexts } from "~/components/texts";
import { accountsTexts } from "~/content/accounts/texts";
import { fill } from "~/content/translated";
import { database } from "~/database.server";
import { followLink, redeemLink } from "~/features/accounts/one-time-link.server";
import { wakeSchedule } from "~/features/schedule/start-schedule.server";
import { clientOf } from "~/http/accounts/client.server";
import { rememberBrowser } from "~/http/accounts/known-device.server";
import { signInWays } from "~/http/accounts/sign-in-ways.server";
import { keepStarted } from "~/http/accounts/started-sign-in.server";
import { checkFields, newPassword, readForm } from "~/http/form.server";
import { pageTexts, readerLanguage } from "~/http/page-texts.server";
import { safeToSignIn, signedIn } from "~/http/session.server";

/** Looking at it uses nothing up: mail programs open links before people do. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const owner = followLink(database(), params.secret ?? "", new Date());
  return { owner, ...pageTexts(request, "accounts") };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const secret = params.secret ?? "";
  const language = readerLanguage(request);
  const owner = followLink(database(), secret, new Date());
  const refusal = safeToSignIn(request);
  if (refusal) return { errors: { "": refusal } };
  if (signInWays().passwordsOff)
    return { errors: { "": accountsTexts(language).texts.signingIn.passwordsOff } };
  if (!owner) return { errors: {} };
  const schema = z.object({ nextPassword: newPassword(language, owner) });
  const parsed = checkFields(await readForm(request), schema, language);
  if (!parsed.ok) return { errors: parsed.errors };
  const at = { now: new Date(), client: clientOf(request) };
  const redeemed = await redeemLink(database(), secret, parsed.values.nextPassword, at);
  if (!redeemed.ok && redeemed.reason === "void") return { errors: {} };
  wakeSchedule();
  if (!redeemed.ok) {
    return redirect(SECOND_STEP_PATH, { headers: { "Set-Cookie": await keepStarted(redeemed.pending) } });
  }
  return signedIn(request, redeemed.secret, "/", await rememberBrowser(request, redeemed.accountId));
}

/** The address opens the account until it is used: no other page learns it. */
export const headers: HeadersFunction = () => ({ "Referrer-Policy": "no-referrer" });

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data?.texts.accounts.choose.documentTitle },
];

export default function ChooseByLink() {
  const { owner } = useLoaderData<typeof loader>();
  const { choose: texts, forgotten } = useTexts("accounts");
  const result = useActionData<typeof action>();
  const errors: Record<string, string> = result?.errors ?? {};
  if (!owner) {
    return (
      <Page narrow title={texts.title}>
        <p>{texts.void}</p>
        <p>
          <Link to={SIGN_IN_PATH}>{forgotten.back}</Link>
        </p>
      </Page>
    );
  }
  return (
    <Page narrow title={texts.title} lead={fill(texts.ofLink, owner)}>
      <ErrorSummary errors={errors} />
      <ChoosePassword email={owner.email} error={errors.nextPassword} />
    </Page>
  );
}
