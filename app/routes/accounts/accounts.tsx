import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { ACCOUNTS_PATH } from "~/addresses";
import { AccountList } from "~/components/accounts/list";
import { AccountNew } from "~/components/accounts/new-account";
import { OwnPassword } from "~/components/accounts/own-password";
import { ErrorSummary } from "~/components/error-summary";
import { Page } from "~/components/page";
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
import { checkFields, emailAddress, newPassword, requiredText } from "~/http/form.server";
import { submitOwnPassword } from "~/http/own-password.server";
import { type Account, requireAccount } from "~/http/session.server";

const role = z.enum(GIVEN_ROLES, { error: "Choose a role." });
const creation = z.object({
  name: requiredText("Enter the person's name.", 120),
  email: emailAddress("Enter an e-mail address like name@example.org."),
  role,
  password: z.union([z.literal("").transform(() => null), newPassword()], {
    error: "Use 12 to 200 characters for the password, or leave it empty.",
  }),
});
const account = z.string().max(60);
const changing = z.discriminatedUnion("intent", [
  z.object({ intent: z.literal("role"), account, role }),
  z.object({ intent: z.enum(["reset", "disable", "enable"]), account }),
]);

const REFUSALS = {
  "unknown-account": "This account does not exist any more.",
  "last-administrator": "This is the last administrator. Make somebody else administrator first.",
  "own-account": "You cannot do this to your own account. Ask another administrator.",
} as const;

export async function loader({ request }: LoaderFunctionArgs) {
  const account = await requireAccount(request, "manage-accounts");
  const passwordChanged = new URL(request.url).searchParams.has("password-changed");
  return { accounts: describeAccounts(database(), account.id), passwordChanged };
}

export async function action({ request }: ActionFunctionArgs) {
  const account = await requireAccount(request, "manage-accounts");
  const form = await request.formData();
  switch (form.get("intent")) {
    case "own-password":
      return submitOwnPassword(form, account, `${ACCOUNTS_PATH}?password-changed`);
    case "create":
      return create(form, account);
    default:
      return change(form, account);
  }
}

async function create(form: FormData, account: Account) {
  const parsed = checkFields(form, creation);
  if (!parsed.ok) return { errors: parsed.errors, fields: parsed.fields };
  const { values, fields } = parsed;
  const created = await createAccount(database(), values, { accountId: account.id, now: new Date() });
  if (!created.ok) return { errors: { email: "This address has an account already." }, fields };
  const shown = values.password === null ? created.password : null;
  return { done: `${values.name} can sign in as ${values.email}.`, password: shown };
}

async function change(form: FormData, account: Account) {
  const parsed = checkFields(form, changing);
  if (!parsed.ok) {
    throw new Response("This request is incomplete. Go back and try again.", { status: 400 });
  }
  const { values } = parsed;
  const { account: id } = values;
  const by = { accountId: account.id, now: new Date() };
  if (values.intent === "reset") {
    const reset = await resetPassword(database(), id, by);
    if (!reset.ok) return { errors: { "": REFUSALS[reset.reason] }, fields: {} };
    return { done: "The old password no longer works.", password: reset.password };
  }
  const changed =
    values.intent === "role"
      ? changeRole(database(), id, values.role, by)
      : values.intent === "disable"
        ? disableAccount(database(), id, by)
        : enableAccount(database(), id, by);
  return changed.ok
    ? { done: "The account was changed.", password: null }
    : { errors: { "": REFUSALS[changed.reason] }, fields: {} };
}

export const meta = () => [{ title: "Accounts - Tandem" }];

export default function Accounts() {
  const { accounts, passwordChanged } = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>();
  const errors: Record<string, string> = result && "errors" in result ? result.errors : {};
  const fields: Record<string, string> = result && "fields" in result ? result.fields : {};
  const done = result && "done" in result ? result : null;
  return (
    <Page title="Accounts" lead="Who may sign in. Respondents need no account and have none.">
      <ErrorSummary errors={errors} />
      {done ? (
        <div className="message good" role="status">
          <p>{done.done}</p>
          {done.password ? (
            <>
              <p>
                The first password is <code className="first-password">{done.password}</code>
              </p>
              <p>
                It is shown this once. Hand it over in person or by telephone, and ask for it to be changed
                after the first sign-in.
              </p>
            </>
          ) : null}
        </div>
      ) : null}
      {passwordChanged && !result ? (
        <div className="message good" role="status">
          <p>Your password was changed. Your other sessions have ended.</p>
        </div>
      ) : null}
      <AccountList accounts={accounts} />
      <div className="columns section">
        <section>
          <h2>Add an account</h2>
          <AccountNew key={done?.done} fields={fields} errors={errors} />
        </section>
        <section>
          <h2>Your own password</h2>
          <OwnPassword errors={errors} />
        </section>
      </div>
    </Page>
  );
}
