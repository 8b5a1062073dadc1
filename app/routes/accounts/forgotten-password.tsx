import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { Form, Link, useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { SIGN_IN_PATH } from "~/addresses";
import { ErrorSummary } from "~/components/error-summary";
import { TextField } from "~/components/form-field";
import { Page } from "~/components/page";
import { useTexts } from "~/components/texts";
import { accountsTexts } from "~/content/accounts/texts";
import { database } from "~/database.server";
import { configuration } from "~/env.server";
import { askForReset } from "~/features/accounts/ask-for-reset.server";
import { wakeSchedule } from "~/features/schedule/start-schedule.server";
import { signInWays } from "~/http/accounts/sign-in-ways.server";
import { addressPrefix } from "~/http/address-prefix.server";
import { emailAddress, parseFields } from "~/http/form.server";
import { pageTexts, readerLanguage } from "~/http/page-texts.server";
import { QUARTER_OF_AN_HOUR, refuseForNow, throttle } from "~/http/throttle.server";

const perAddress = throttle(20, QUARTER_OF_AN_HOUR);

export function loader({ request }: LoaderFunctionArgs) {
  onlyWithPasswords();
  return { mail: configuration().mail !== null, ...pageTexts(request, "accounts") };
}

/** While passwords are switched off there is none to forget; the page of signing in says what there is instead. */
function onlyWithPasswords(): void {
  if (signInWays().passwordsOff) throw redirect(SIGN_IN_PATH);
}

/** The same answer for every address, and after the same time: what there is to do is done behind it. */
export async function action({ request, context }: ActionFunctionArgs) {
  onlyWithPasswords();
  const language = readerLanguage(request);
  const schema = z.object({ email: emailAddress(language, accountsTexts(language).texts.problems.email) });
  const parsed = await parseFields(request, schema);
  if (!parsed.ok) return { sent: false, errors: parsed.errors, fields: parsed.fields };
  const wait = await refuseForNow(language, [perAddress, addressPrefix(String(context.address ?? ""))]);
  if (wait !== null) return { sent: false, errors: { "": wait }, fields: parsed.fields };
  if (configuration().mail !== null) {
    setImmediate(() => {
      askForReset(database(), parsed.values.email, new Date());
      wakeSchedule();
    });
  }
  return { sent: true, errors: {}, fields: {} };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data?.texts.accounts.forgotten.documentTitle },
];

export default function ForgottenPassword() {
  const { mail } = useLoaderData<typeof loader>();
  const { forgotten: texts, signIn } = useTexts("accounts");
  const result = useActionData<typeof action>();
  const errors: Record<string, string> = result?.errors ?? {};
  const fields: Record<string, string> = result?.fields ?? {};
  return (
    <Page narrow title={texts.title} lead={mail ? texts.lead : texts.noMail}>
      <ErrorSummary errors={errors} />
      {result?.sent && mail ? (
        <div className="message good" role="status">
          <p>{texts.done}</p>
        </div>
      ) : null}
      {mail && !result?.sent ? (
        <Form method="post" noValidate>
          <TextField
            name="email"
            label={signIn.email}
            type="email"
            autoComplete="username"
            defaultValue={fields.email}
            error={errors.email}
          />
          <button type="submit" className="button">
            {texts.button}
          </button>
        </Form>
      ) : null}
      <p>
        <Link to={SIGN_IN_PATH}>{texts.back}</Link>
      </p>
    </Page>
  );
}
