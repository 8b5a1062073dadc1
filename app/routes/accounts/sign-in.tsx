import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { Link, useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { FIRST_PASSWORD_PATH, FORGOTTEN_PASSWORD_PATH } from "~/addresses";
import { GoOn } from "~/components/accounts/go-on";
import { SignInForm } from "~/components/accounts/sign-in-form";
import { ErrorSummary } from "~/components/error-summary";
import { Page } from "~/components/page";
import { useTexts } from "~/components/texts";
import { accountsTexts } from "~/content/accounts/texts";
import type { ShownLanguage } from "~/content/language";
import { database } from "~/database.server";
import { configuration } from "~/env.server";
import { countRefusal } from "~/features/accounts/count-refusal.server";
import { nameClient } from "~/features/accounts/name-client.server";
import { recordThrottledSignIn } from "~/features/accounts/record-refused-sign-in.server";
import { signIn, signOut } from "~/features/accounts/sign-in.server";
import { findFirstRun } from "~/features/home/find-first-run.server";
import { knownDevice } from "~/http/accounts/known-device.server";
import { signInBudgets } from "~/http/accounts/sign-in-budgets.server";
import { welcome } from "~/http/accounts/welcome.server";
import { checkFields, readForm, requiredText } from "~/http/form.server";
import { readKept } from "~/http/interrupted-form.server";
import { pageTexts, readerLanguage } from "~/http/page-texts.server";
import {
  accountBeforeChange,
  currentAccount,
  lastAccount,
  safeRedirectPath,
  safeToSignIn,
} from "~/http/session.server";
import { giveBack, refuseForNow } from "~/http/throttle.server";

function credentials(language: ShownLanguage) {
  const { email, password } = accountsTexts(language).texts.signIn;
  return z.object({
    email: requiredText(email, 254),
    password: z.string({ error: password }).min(1, { error: password }),
  });
}

/** Before the set-up nobody has an account to sign in with. */
function onlyOnceSetUp(): void {
  if (findFirstRun(database(), configuration().keys).state !== "set-up") throw redirect("/");
}

export async function loader({ request }: LoaderFunctionArgs) {
  onlyOnceSetUp();
  const { searchParams } = new URL(request.url);
  // Whoever confirms an act is signed in.
  if (!searchParams.has("again")) {
    if (await currentAccount(request)) throw redirect("/");
    if (await accountBeforeChange(request)) throw redirect(FIRST_PASSWORD_PATH);
  }
  return {
    mail: configuration().mail !== null,
    ended: (await lastAccount(request)) !== null,
    everywhere: searchParams.has("everywhere"),
    ...pageTexts(request, "accounts"),
  };
}

export async function action({ request, context }: ActionFunctionArgs) {
  onlyOnceSetUp();
  const language = readerLanguage(request);
  const texts = accountsTexts(language).texts.signIn;
  const form = await readForm(request);
  const kept = readKept(form);
  const refusal = safeToSignIn(request);
  const parsed = checkFields(form, credentials(language), language);
  const { fields } = parsed;
  if (refusal) return { errors: { "": refusal }, fields };
  if (!parsed.ok) return { errors: parsed.errors, fields };
  const { email, password } = parsed.values;
  const device = await knownDevice(request, email);
  const budgets = signInBudgets({ email, address: String(context.address ?? ""), device });
  const wait = await refuseForNow(language, ...budgets);
  const now = new Date();
  if (wait !== null) {
    countRefusal("throttled");
    recordThrottledSignIn(database(), email, now);
    return { errors: { "": wait }, fields };
  }
  const client = nameClient(request.headers.get("User-Agent"));
  const result = await signIn(database(), email, password, now, client);
  if (!result.ok) {
    countRefusal("wrong");
    return { errors: { email: texts.wrong }, fields };
  }
  await giveBack(...budgets);
  const { secret, account } = result;
  if (kept && kept.account !== null && kept.account !== account.id) {
    signOut(database(), secret, now);
    return { errors: { email: texts.otherAccount }, fields };
  }
  const next = safeRedirectPath(new URL(request.url).searchParams.get("next"));
  return welcome(request, { secret, account, kept }, next);
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data?.texts.accounts.signIn.documentTitle },
];

export default function SignIn() {
  const { mail, ended, everywhere } = useLoaderData<typeof loader>();
  const { signIn: texts, again } = useTexts("accounts");
  const result = useActionData<typeof action>();
  if (result && "goOn" in result) return <GoOn {...result.goOn} />;
  const errors: Record<string, string> = result?.errors ?? {};
  const fields: Record<string, string> = result?.fields ?? {};
  const notice = everywhere ? texts.changed : ended ? texts.ended : null;
  return (
    <Page narrow title={texts.title} lead={texts.lead}>
      <ErrorSummary errors={result?.errors} />
      {!result && notice ? (
        <div className="message" role="status">
          <p>{notice}</p>
        </div>
      ) : null}
      {fields.kept ? <p>{again.endedText}</p> : null}
      <SignInForm texts={texts} email={fields.email} kept={fields.kept} errors={errors} />
      {mail ? (
        <p>
          <Link to={FORGOTTEN_PASSWORD_PATH}>{texts.forgotten}</Link>
        </p>
      ) : null}
    </Page>
  );
}
