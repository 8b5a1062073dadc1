import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { SECOND_STEP_PATH } from "~/addresses";
import { OtherWays } from "~/components/accounts/other-ways";
import { ErrorSummary } from "~/components/error-summary";
import { TextField } from "~/components/form-field";
import { Page } from "~/components/page";
import { useTexts } from "~/components/texts";
import { accountsTexts } from "~/content/accounts/texts";
import type { ShownLanguage } from "~/content/language";
import { database } from "~/database.server";
import { mailAddressKey } from "~/domain/mail-address";
import { configuration } from "~/env.server";
import { hasAnyPasskey } from "~/features/accounts/second-factor.server";
import { signIn } from "~/features/accounts/sign-in.server";
import { onlyOnceSetUp } from "~/http/first-run.server";
import { parseFields, requiredText } from "~/http/form.server";
import { pageTexts, readerLanguage } from "~/http/page-texts.server";
import { currentAccount, safeRedirectPath, safeToSignIn, signedIn } from "~/http/session.server";
import { signInWays } from "~/http/sign-in-ways.server";
import { keepStarted } from "~/http/started-sign-in.server";
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

export async function loader({ request }: LoaderFunctionArgs) {
  onlyOnceSetUp();
  if (await currentAccount(request)) throw redirect("/");
  const { passwordsOff, passkeys } = signInWays();
  const { provider } = configuration();
  const query = new URL(request.url).searchParams;
  const { texts } = accountsTexts(readerLanguage(request));
  return {
    ways: {
      passwords: !passwordsOff,
      passkeys: passkeys && hasAnyPasskey(database()),
      provider: provider && (provider.name ?? texts.page.otherWays.someProvider),
    },
    problem: findProblem(texts.signingIn.atSignIn, query.get("problem")),
    next: safeRedirectPath(query.get("next")),
    ...pageTexts(request, "accounts"),
  };
}

function findProblem(known: Readonly<Record<string, string>>, asked: string | null): string | null {
  return asked !== null && Object.hasOwn(known, asked) ? (known[asked] ?? null) : null;
}

export async function action({ request, context }: ActionFunctionArgs) {
  onlyOnceSetUp();
  const language = readerLanguage(request);
  const refusal = safeToSignIn(request);
  if (refusal) return { errors: { "": refusal }, fields: {} };
  const { passwordsOff } = accountsTexts(language).texts.signingIn;
  if (signInWays().passwordsOff) return { errors: { "": passwordsOff }, fields: {} };
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
  if (wait !== null) return { errors: { "": wait }, fields };
  const next = safeRedirectPath(new URL(request.url).searchParams.get("next"));
  const result = await signIn(database(), email, password, new Date(), next);
  if (!result.ok && result.reason === "second-step") {
    return redirect(SECOND_STEP_PATH, { headers: { "Set-Cookie": await keepStarted(result.pending) } });
  }
  if (!result.ok) return { errors: { email: accountsTexts(language).texts.signIn.wrong }, fields };
  return signedIn(result.secret, next);
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data?.texts.accounts.signIn.documentTitle },
];

export default function SignIn() {
  const { ways, problem, next } = useLoaderData<typeof loader>();
  const { signIn: texts, otherWays } = useTexts("accounts");
  const result = useActionData<typeof action>();
  const errors: Record<string, string> = result?.errors ?? {};
  const fields: Record<string, string> = result?.fields ?? {};
  return (
    <Page narrow title={texts.title} lead={texts.lead}>
      <ErrorSummary errors={result?.errors ?? (problem === null ? undefined : { "": problem })} />
      <OtherWays ways={ways} next={next} />
      {ways.passwords && (ways.passkeys || ways.provider !== null) ? <h2>{otherWays.or}</h2> : null}
      {ways.passwords ? <PasswordForm errors={errors} fields={fields} /> : null}
    </Page>
  );
}

type PasswordFormProps = {
  errors: Readonly<Record<string, string>>;
  fields: Readonly<Record<string, string>>;
};

function PasswordForm({ errors, fields }: PasswordFormProps) {
  const texts = useTexts("accounts").signIn;
  return (
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
  );
}
