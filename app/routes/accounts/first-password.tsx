import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { SIGN_IN_PATH, SIGN_OUT_PATH } from "~/addresses";
import { ChoosePassword } from "~/components/accounts/choose-password";
import { ErrorSummary } from "~/components/error-summary";
import { Page } from "~/components/page";
import { useTexts } from "~/components/texts";
import { accountsTexts } from "~/content/accounts/texts";
import { database } from "~/database.server";
import { replaceGivenPassword } from "~/features/accounts/change-account.server";
import { clientOf } from "~/http/accounts/client.server";
import { checkFields, newPassword, readForm } from "~/http/form.server";
import { pageTexts, readerLanguage } from "~/http/page-texts.server";
import { accountBeforeChange, safeRedirectPath, signedIn } from "~/http/session.server";

/** The only page for whoever has signed in with a password that somebody else knows. */
export async function loader({ request }: LoaderFunctionArgs) {
  const account = await accountBeforeChange(request);
  if (!account) throw redirect(SIGN_IN_PATH);
  return { email: account.email, ...pageTexts(request, "accounts") };
}

export async function action({ request }: ActionFunctionArgs) {
  const account = await accountBeforeChange(request);
  if (!account) throw redirect(SIGN_IN_PATH);
  const language = readerLanguage(request);
  const schema = z.object({ nextPassword: newPassword(language, account) });
  const parsed = checkFields(await readForm(request), schema, language);
  if (!parsed.ok) return { errors: parsed.errors };
  const by = { accountId: account.id, now: new Date(), client: clientOf(request) };
  const changed = await replaceGivenPassword(database(), parsed.values.nextPassword, by);
  if (!changed.ok) return { errors: { nextPassword: accountsTexts(language).texts.passwords.same } };
  const next = safeRedirectPath(new URL(request.url).searchParams.get("next"));
  return signedIn(request, changed.secret, next);
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data?.texts.accounts.choose.documentTitle },
];

export default function FirstPassword() {
  const { email } = useLoaderData<typeof loader>();
  const texts = useTexts("accounts").choose;
  const { signOut } = useTexts("frame").masthead;
  const errors: Record<string, string> = useActionData<typeof action>()?.errors ?? {};
  return (
    <Page narrow title={texts.title} lead={texts.ofFirst}>
      <ErrorSummary errors={errors} />
      <ChoosePassword email={email} error={errors.nextPassword} />
      <Form method="post" action={SIGN_OUT_PATH} className="section">
        <button type="submit" className="link-button">
          {signOut}
        </button>
      </Form>
    </Page>
  );
}
