import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { Form, useActionData } from "@remix-run/react";
import { z } from "zod";
import { ErrorSummary } from "~/components/error-summary";
import { TextField } from "~/components/form-field";
import { Page } from "~/components/page";
import { database } from "~/database.server";
import { mailAddressKey } from "~/domain/mail-address";
import { configuration } from "~/env.server";
import { signIn } from "~/features/accounts/sign-in.server";
import { findFirstRun } from "~/features/home/find-first-run.server";
import { parseFields, requiredText } from "~/http/form.server";
import { currentAccount, safeRedirectPath, safeToSignIn, signedIn } from "~/http/session.server";
import { secondsToWait, throttle } from "~/http/throttle.server";

const schema = z.object({
  email: requiredText("Enter your e-mail address.", 254),
  password: z.string({ error: "Enter your password." }).min(1, { error: "Enter your password." }),
});

const QUARTER_OF_AN_HOUR = 900;
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
  return null;
}

export async function action({ request, context }: ActionFunctionArgs) {
  onlyOnceSetUp();
  const refusal = safeToSignIn(request);
  if (refusal) return { errors: { "": refusal }, fields: {} };
  const parsed = await parseFields(request, schema);
  if (!parsed.ok) return parsed;
  const { email, password } = parsed.values;
  const address = String(context.address ?? "");
  const wait =
    (await secondsToWait(perAddress, address)) ||
    (await secondsToWait(perAccountAndAddress, `${mailAddressKey(email)} ${address}`));
  const { fields } = parsed;
  if (wait > 0) {
    return { errors: { "": `Too many attempts. Try again in ${Math.ceil(wait / 60)} minutes.` }, fields };
  }
  const result = await signIn(database(), email, password, new Date());
  if (!result.ok) return { errors: { email: "This address and password do not belong together." }, fields };
  return signedIn(result.secret, safeRedirectPath(new URL(request.url).searchParams.get("next")));
}

export const meta = () => [{ title: "Sign in - Tandem" }];

export default function SignIn() {
  const result = useActionData<typeof action>();
  const errors: Record<string, string> = result?.errors ?? {};
  const fields: Record<string, string> = result?.fields ?? {};
  return (
    <Page
      narrow
      title="Sign in"
      lead="For HR and facilitators. To answer a survey you need no account: use the link of your invitation."
    >
      <ErrorSummary errors={result?.errors} />
      <Form method="post" noValidate>
        <TextField
          name="email"
          label="E-mail address"
          type="email"
          autoComplete="username"
          defaultValue={fields.email}
          error={errors.email}
        />
        <TextField
          name="password"
          label="Password"
          type="password"
          autoComplete="current-password"
          error={errors.password}
        />
        <button type="submit" className="button">
          Sign in
        </button>
      </Form>
    </Page>
  );
}
