import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { Link, useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { FIRST_PASSWORD_PATH, FORGOTTEN_PASSWORD_PATH, SECOND_STEP_PATH } from "~/addresses";
import { GoOn } from "~/components/accounts/go-on";
import { OtherWays } from "~/components/accounts/other-ways";
import { SignInForm } from "~/components/accounts/sign-in-form";
import { ErrorSummary } from "~/components/error-summary";
import { Page } from "~/components/page";
import { useTexts } from "~/components/texts";
import { accountsTexts } from "~/content/accounts/texts";
import type { ShownLanguage } from "~/content/language";
import { database } from "~/database.server";
import { configuration } from "~/env.server";
import { countRefusal } from "~/features/accounts/count-refusal.server";
import { recordThrottledSignIn } from "~/features/accounts/record-refused-sign-in.server";
import { hasAnyPasskey } from "~/features/accounts/second-factor.server";
import { signIn, signOut } from "~/features/accounts/sign-in.server";
import { clientOf } from "~/http/accounts/client.server";
import { onlyOnceSetUp } from "~/http/accounts/first-run.server";
import { knownDevice } from "~/http/accounts/known-device.server";
import { signInBudgets } from "~/http/accounts/sign-in-budgets.server";
import { signInWays } from "~/http/accounts/sign-in-ways.server";
import { keepStarted } from "~/http/accounts/started-sign-in.server";
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

export async function loader({ request }: LoaderFunctionArgs) {
  onlyOnceSetUp();
  const { searchParams } = new URL(request.url);
  // Whoever confirms an act is signed in.
  if (!searchParams.has("again")) {
    if (await currentAccount(request)) throw redirect("/");
    if (await accountBeforeChange(request)) throw redirect(FIRST_PASSWORD_PATH);
  }
  const { passwordsOff, passkeys } = signInWays();
  const { provider, mail } = configuration();
  const { texts } = accountsTexts(readerLanguage(request));
  return {
    ways: {
      passwords: !passwordsOff,
      passkeys: passkeys && hasAnyPasskey(database()),
      provider: provider && (provider.name ?? texts.page.otherWays.someProvider),
    },
    problem: findProblem(texts.signingIn.atSignIn, searchParams.get("problem")),
    next: safeRedirectPath(searchParams.get("next")),
    mail: mail !== null && !passwordsOff,
    ended: (await lastAccount(request)) !== null,
    everywhere: searchParams.has("everywhere"),
    ...pageTexts(request, "accounts"),
  };
}

function findProblem(known: Readonly<Record<string, string>>, asked: string | null): string | null {
  return asked !== null && Object.hasOwn(known, asked) ? (known[asked] ?? null) : null;
}

export async function action({ request, context }: ActionFunctionArgs) {
  onlyOnceSetUp();
  const language = readerLanguage(request);
  const { signIn: texts, signingIn } = accountsTexts(language).texts;
  const form = await readForm(request);
  const typed = form.get("kept");
  const kept = readKept(typed);
  const refusal = safeToSignIn(request);
  const parsed = checkFields(form, credentials(language), language);
  const { fields } = parsed;
  if (refusal) return { errors: { "": refusal }, fields };
  if (signInWays().passwordsOff) return { errors: { "": signingIn.passwordsOff }, fields };
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
  const next = safeRedirectPath(new URL(request.url).searchParams.get("next"));
  const from = { client: clientOf(request), next, kept: kept && String(typed) };
  const result = await signIn(database(), email, password, now, from);
  if (!result.ok && result.reason === "wrong-credentials") {
    countRefusal("wrong");
    return { errors: { email: texts.wrong }, fields };
  }
  await giveBack(...budgets);
  const owner = result.ok ? result.account.id : result.accountId;
  if (kept && kept.account !== null && kept.account !== owner) {
    if (result.ok) signOut(database(), result.secret, now);
    return { errors: { email: texts.otherAccount }, fields };
  }
  if (!result.ok) {
    return redirect(SECOND_STEP_PATH, { headers: { "Set-Cookie": await keepStarted(result.pending) } });
  }
  return welcome(request, { ...result, kept }, next);
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data?.texts.accounts.signIn.documentTitle },
];

export default function SignIn() {
  const { ways, problem, next, mail, ended, everywhere } = useLoaderData<typeof loader>();
  const { signIn: texts, again, otherWays } = useTexts("accounts");
  const result = useActionData<typeof action>();
  if (result && "goOn" in result) return <GoOn {...result.goOn} />;
  const errors: Record<string, string> = result?.errors ?? {};
  const fields: Record<string, string> = result?.fields ?? {};
  const notice = everywhere ? texts.changed : ended ? texts.ended : null;
  return (
    <Page narrow title={texts.title} lead={texts.lead}>
      <ErrorSummary errors={result?.errors ?? (problem === null ? undefined : { "": problem })} />
      {!result && notice ? (
        <div className="message" role="status">
          <p>{notice}</p>
        </div>
      ) : null}
      {fields.kept ? <p>{again.endedText}</p> : null}
      {fields.kept && ways.passwords ? null : <OtherWays ways={ways} next={next} />}
      {ways.passwords && !fields.kept && (ways.passkeys || ways.provider !== null) ? (
        <h2>{otherWays.or}</h2>
      ) : null}
      {ways.passwords ? (
        <SignInForm texts={texts} email={fields.email} kept={fields.kept} errors={errors} />
      ) : null}
      {mail ? (
        <p>
          <Link to={FORGOTTEN_PASSWORD_PATH}>{texts.forgotten}</Link>
        </p>
      ) : null}
    </Page>
  );
}
