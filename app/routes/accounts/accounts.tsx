import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Link, useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { ACCOUNTS_PATH, SIGNING_IN_PATH } from "~/addresses";
import { AccountList } from "~/components/accounts/list";
import { AccountNew } from "~/components/accounts/new-account";
import { OwnPassword } from "~/components/accounts/own-password";
import { ErrorSummary } from "~/components/error-summary";
import { Filled } from "~/components/filled";
import { Page } from "~/components/page";
import { useTexts } from "~/components/texts";
import { accountsTexts } from "~/content/accounts/texts";
import type { ShownLanguage } from "~/content/language";
import { fill } from "~/content/translated";
import { database } from "~/database.server";
import { GIVEN_ROLES } from "~/domain/roles";
import {
  changeRole,
  disableAccount,
  enableAccount,
  resetPassword,
} from "~/features/accounts/change-account.server";
import { createAccount } from "~/features/accounts/create-account.server";
import { describeAccounts } from "~/features/accounts/describe-accounts.server";
import { MAXIMUM_PASSWORD_LENGTH, MINIMUM_PASSWORD_LENGTH } from "~/features/accounts/password.server";
import { checkFields, emailAddress, incompleteRequest, newPassword, requiredText } from "~/http/form.server";
import { submitOwnPassword } from "~/http/own-password.server";
import { pageTexts, readerLanguage } from "~/http/page-texts.server";
import { type Account, requireAccount } from "~/http/session.server";

function creationSchema(language: ShownLanguage) {
  const { problems } = accountsTexts(language).texts;
  const lengths = { minimum: MINIMUM_PASSWORD_LENGTH, maximum: MAXIMUM_PASSWORD_LENGTH };
  return z.object({
    name: requiredText(problems.name, 120),
    email: emailAddress(language, problems.email),
    role: z.enum(GIVEN_ROLES, { error: problems.role }),
    password: z.union([z.literal("").transform(() => null), newPassword(language)], {
      error: fill(problems.firstPassword, lengths),
    }),
  });
}

const account = z.string().max(60);
const changeSchema = z.discriminatedUnion("intent", [
  z.object({ intent: z.literal("role"), account, role: z.enum(GIVEN_ROLES) }),
  z.object({ intent: z.enum(["reset", "disable", "enable"]), account }),
]);

export async function loader({ request }: LoaderFunctionArgs) {
  const account = await requireAccount(request, "manage-accounts");
  const passwordChanged = new URL(request.url).searchParams.has("password-changed");
  const accounts = describeAccounts(database(), account.id, readerLanguage(request));
  return { accounts, passwordChanged, ...pageTexts(request, "accounts") };
}

export async function action({ request }: ActionFunctionArgs) {
  const account = await requireAccount(request, "manage-accounts");
  const form = await request.formData();
  switch (form.get("intent")) {
    case "own-password":
      return submitOwnPassword(request, form, account, `${ACCOUNTS_PATH}?password-changed`);
    case "create":
      return create(request, form, account);
    default:
      return change(request, form, account);
  }
}

async function create(request: Request, form: FormData, account: Account) {
  const language = readerLanguage(request);
  const { done, problems } = accountsTexts(language).texts;
  const parsed = checkFields(form, creationSchema(language), language);
  if (!parsed.ok) return { errors: parsed.errors, fields: parsed.fields };
  const { values, fields } = parsed;
  const created = await createAccount(database(), values, { accountId: account.id, now: new Date() });
  if (!created.ok) return { errors: { email: problems[created.reason] }, fields };
  const shown = values.password === null ? created.password : null;
  return { done: fill(done.created, { name: values.name, email: values.email }), password: shown };
}

async function change(request: Request, form: FormData, account: Account) {
  const language = readerLanguage(request);
  const { done, problems } = accountsTexts(language).texts;
  const parsed = checkFields(form, changeSchema, language);
  if (!parsed.ok) throw incompleteRequest(request);
  const { values } = parsed;
  const { account: id } = values;
  const by = { accountId: account.id, now: new Date() };
  if (values.intent === "reset") {
    const reset = await resetPassword(database(), id, by);
    if (!reset.ok) return { errors: { "": problems[reset.reason] }, fields: {} };
    return { done: done.reset, password: reset.password };
  }
  const changed =
    values.intent === "role"
      ? changeRole(database(), id, values.role, by)
      : values.intent === "disable"
        ? disableAccount(database(), id, by)
        : enableAccount(database(), id, by);
  return changed.ok
    ? { done: done.changed, password: null }
    : { errors: { "": problems[changed.reason] }, fields: {} };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data?.texts.accounts.list.documentTitle },
];

export default function Accounts() {
  const { accounts, passwordChanged } = useLoaderData<typeof loader>();
  const { everybodysSigningIn, list: texts, own } = useTexts("accounts");
  const result = useActionData<typeof action>();
  const errors: Record<string, string> = result && "errors" in result ? result.errors : {};
  const fields: Record<string, string> = result && "fields" in result ? result.fields : {};
  const done = result && "done" in result ? result : null;
  return (
    <Page title={texts.title} lead={texts.lead}>
      <ErrorSummary errors={errors} />
      {done ? (
        <div className="message good" role="status">
          <p>{done.done}</p>
          {done.password ? (
            <>
              <p>
                <Filled
                  text={texts.firstPassword}
                  values={{ password: <code className="first-password">{done.password}</code> }}
                />
              </p>
              <p>{texts.shownOnce}</p>
            </>
          ) : null}
        </div>
      ) : null}
      {passwordChanged && !result ? (
        <div className="message good" role="status">
          <p>{own.passwordChanged}</p>
        </div>
      ) : null}
      <p>
        <Link to={SIGNING_IN_PATH}>{everybodysSigningIn.link}</Link>
      </p>
      <AccountList accounts={accounts} />
      <div className="columns section">
        <section>
          <h2>{texts.add}</h2>
          <AccountNew key={done?.done} fields={fields} errors={errors} />
        </section>
        <section>
          <h2>{texts.ownPassword}</h2>
          <OwnPassword errors={errors} />
        </section>
      </div>
    </Page>
  );
}
