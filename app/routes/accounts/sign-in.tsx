import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { Form, useActionData } from "@remix-run/react";
import { z } from "zod";
import { ErrorSummary } from "~/components/error-summary";
import { TextField } from "~/components/form-field";
import { Page } from "~/components/page";
import { useTexts } from "~/components/texts";
import { accountsTexts } from "~/content/accounts/texts";
import type { ShownLanguage } from "~/content/language";
import { database } from "~/database.server";
import { mailAddressKey } from "~/domain/mail-address";
import { configuration } from "~/env.server";
import { countRefusal } from "~/features/accounts/count-refusal.server";
import { signIn } from "~/features/accounts/sign-in.server";
import { findFirstRun } from "~/features/home/find-first-run.server";
import { parseFields, requiredText } from "~/http/form.server";
import { pageTexts, readerLanguage } from "~/http/page-texts.server";
import { currentAccount, safeRedirectPath, safeToSignIn, signedIn } from "~/http/session.server";
import { QUARTER_OF_AN_HOUR, refuseForNow, throttle } from "~/http/throttle.server";

function credentials(language: ShownLanguage) {
  const { email, password } = accountsTexts(language).texts.signIn;
  return z.object({
    email: requiredText(email, 254),
    password: z.string({ error: password }).min(1, { error: password }),
  });
}

// By account and address together, so that a stranger elsewhere cannot lock the owner out.
const perAccountAndAddress = throttle(10, QUARTER_OF_AN_HOUR);
const perAddress = throttle(60, QUARTER_OF_AN_HOUR);

/** Before the set-up nobody has an account to sign in with. */
function onlyOnceSetUp(): void {
  if (findFirstRun(database(), configuration().keys).state !== "set-up") throw redirect("/");
}

export async function loader({ request }: LoaderFunctionArgs) {
  onlyOnceSetUp();
  if (await currentAccount(request)) throw redirect("/");
  return pageTexts(request, "accounts");
}

export async function action({ request, context }: ActionFunctionArgs) {
  onlyOnceSetUp();
  const language = readerLanguage(request);
  const refusal = safeToSignIn(request);
  if (refusal) return { errors: { "": refusal }, fields: {} };
  const parsed = await parseFields(request, credentials(language));
  if (!parsed.ok) return parsed;
  const { email, password } = parsed.values;
  const address = String(context.address ?? "");
  const { fields } = parsed;
  const wait = await refuseForNow(
    language,
    [perAddress, address],
    [perAccountAndAddress, `${mailAddressKey(email)} ${address}`],
  );
  if (wait !== null) {
    countRefusal("throttled");
    return { errors: { "": wait }, fields };
  }
  const result = await signIn(database(), email, password, new Date());
  if (!result.ok) {
    countRefusal("wrong");
    return { errors: { email: accountsTexts(language).texts.signIn.wrong }, fields };
  }
  return signedIn(result.secret, safeRedirectPath(new URL(request.url).searchParams.get("next")));
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data?.texts.accounts.signIn.documentTitle },
];

export default function SignIn() {
  const texts = useTexts("accounts").signIn;
  const result = useActionData<typeof action>();
  const errors: Record<string, string> = result?.errors ?? {};
  const fields: Record<string, string> = result?.fields ?? {};
  return (
    <Page narrow title={texts.title} lead={texts.lead}>
      <ErrorSummary errors={result?.errors} />
      <Form method="post" noValidate>
        <TextField
          name="email"
          label={texts.email}
          type="email"
          autoComplete="username"
          defaultValue={fields.email}
          error={errors.email}
        />
        <TextField
          name="password"
          label={texts.password}
          type="password"
          autoComplete="current-password"
          error={errors.password}
        />
        <button type="submit" className="button">
          {texts.button}
        </button>
      </Form>
    </Page>
  );
}
