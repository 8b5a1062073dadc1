import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { Link, useActionData, useLoaderData } from "@remix-run/react";
import { ACCOUNTS_PATH } from "~/addresses";
import { AccountDeletion } from "~/components/accounts/account-deletion";
import { AccountLock } from "~/components/accounts/account-lock";
import { AccountPassword } from "~/components/accounts/account-password";
import { AccountRole } from "~/components/accounts/account-role";
import { AccountSessions } from "~/components/accounts/account-sessions";
import { HandOver } from "~/components/accounts/hand-over";
import { ErrorSummary } from "~/components/error-summary";
import { Page } from "~/components/page";
import { useTexts } from "~/components/texts";
import { fill } from "~/content/translated";
import { database } from "~/database.server";
import { configuration } from "~/env.server";
import { showAccount } from "~/features/accounts/show-account.server";
import { changeOneAccount } from "~/http/accounts/change-one-account.server";
import { readForm } from "~/http/form.server";
import { pageTexts, readerLanguage } from "~/http/page-texts.server";
import { notFound } from "~/http/relationship.server";
import { requireAccount } from "~/http/session.server";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const own = await requireAccount(request, "manage-accounts");
  const at = { now: new Date(), language: readerLanguage(request) };
  const shown = showAccount(database(), params.account ?? "", own.id, at);
  if (!shown) throw notFound();
  return { ...shown, mail: configuration().mail !== null, ...pageTexts(request, "accounts") };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const own = await requireAccount(request, "manage-accounts");
  const form = await readForm(request);
  const at = { now: new Date(), language: readerLanguage(request) };
  const shown = showAccount(database(), params.account ?? "", own.id, at);
  if (!shown) throw notFound();
  const outcome = await changeOneAccount(request, form, shown, own);
  return "gone" in outcome ? redirect(ACCOUNTS_PATH) : outcome;
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data?.texts.accounts.one.documentTitle },
];

export default function OneAccount() {
  const { account, sessions, leaves, successors, mail } = useLoaderData<typeof loader>();
  const { one: texts, roleNames } = useTexts("accounts");
  const result = useActionData<typeof action>();
  const errors: Record<string, string> = result && "errors" in result ? result.errors : {};
  const { name, email, role, since } = account;
  return (
    <Page
      narrow
      eyebrow={<Link to={ACCOUNTS_PATH}>{texts.back}</Link>}
      title={name}
      lead={fill(texts.lead, { email, role: roleNames[role], day: since })}
    >
      <ErrorSummary errors={errors} />
      {result && "handOver" in result ? <HandOver {...result.handOver} /> : null}
      <AccountRole account={account} />
      <AccountPassword mail={mail} errors={errors} />
      <AccountSessions sessions={sessions} />
      <AccountLock disabled={account.disabled} />
      <AccountDeletion name={name} leaves={leaves} successors={successors} errors={errors} />
    </Page>
  );
}
