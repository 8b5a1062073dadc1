import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Link, useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { AUDIT_TRAIL_PATH, SIGNING_IN_PATH } from "~/addresses";
import { HandOver } from "~/components/accounts/hand-over";
import { AccountList } from "~/components/accounts/list";
import { AccountNew } from "~/components/accounts/new-account";
import { ErrorSummary } from "~/components/error-summary";
import { Page } from "~/components/page";
import { useTexts } from "~/components/texts";
import { accountsTexts } from "~/content/accounts/texts";
import type { ShownLanguage } from "~/content/language";
import { fill } from "~/content/translated";
import { database } from "~/database.server";
import { GIVEN_ROLES, may } from "~/domain/roles";
import { configuration } from "~/env.server";
import { createAccount, inviteAccount } from "~/features/accounts/create-account.server";
import { describeAccounts } from "~/features/accounts/describe-accounts.server";
import type { HandedOver } from "~/features/accounts/show-account.server";
import { tellOwner } from "~/features/accounts/tell-owner.server";
import { wakeSchedule } from "~/features/schedule/start-schedule.server";
import { forgetUnwantedPassword, passwordWay, shownLink } from "~/http/accounts/give-password.server";
import { checkFields, emailAddress, readForm, requiredText } from "~/http/form.server";
import { pageTexts, readerLanguage } from "~/http/page-texts.server";
import { requireAccount, requireFreshSession } from "~/http/session.server";

function creationSchema(language: ShownLanguage, form: FormData) {
  const { problems } = accountsTexts(language).texts;
  const about = { name: String(form.get("name") ?? ""), email: String(form.get("email") ?? "") };
  return z.object({
    name: requiredText(problems.name, 120),
    email: emailAddress(language, problems.email),
    role: z.enum(GIVEN_ROLES, { error: problems.role }),
    ...passwordWay(language, about),
  });
}

type NewAccount = z.infer<ReturnType<typeof creationSchema>>;

export async function loader({ request }: LoaderFunctionArgs) {
  const account = await requireAccount(request, "manage-accounts");
  return {
    accounts: describeAccounts(database(), account.id, readerLanguage(request)),
    mail: configuration().mail !== null,
    ...pageTexts(request, "accounts"),
  };
}

export async function action({ request }: ActionFunctionArgs) {
  const account = await requireAccount(request, "manage-accounts");
  const language = readerLanguage(request);
  const form = await readForm(request);
  forgetUnwantedPassword(form);
  const parsed = checkFields(form, creationSchema(language, form), language);
  if (!parsed.ok) return { errors: parsed.errors, fields: parsed.fields };
  if (may(parsed.values.role, "manage-accounts")) await requireFreshSession(request, account, form);
  const made = await make(parsed.values, language, { accountId: account.id, now: new Date() });
  if (made.ok) return { handOver: made.handOver };
  const { problems } = accountsTexts(language).texts;
  return { errors: { email: problems[made.reason] }, fields: parsed.fields };
}

type Made = { ok: true; handOver: HandedOver } | { ok: false; reason: "address-taken" };

async function make(
  values: NewAccount,
  language: ShownLanguage,
  by: { accountId: string; now: Date },
): Promise<Made> {
  const { done } = accountsTexts(language).texts;
  const { name, email, role } = values;
  const person = { name, email };
  if (values.way === "password") {
    const { password } = values;
    const created = await createAccount(database(), { name, email, role, password, mustChange: true }, by);
    if (!created.ok) return created;
    const shown = password === null ? created.password : null;
    return { ok: true, handOver: { done: fill(done.created, person), password: shown, link: null } };
  }
  const invited = inviteAccount(database(), { name, email, role }, by);
  if (!invited.ok) return invited;
  if (values.way === "link") {
    const link = shownLink(language, invited.id, "invitation", by.now);
    return { ok: true, handOver: { done: fill(done.linkMade, { name }), password: null, link } };
  }
  tellOwner(database(), { accountId: invited.id, message: "invitation", now: by.now });
  wakeSchedule();
  return { ok: true, handOver: { done: fill(done.invited, person), password: null, link: null } };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data?.texts.accounts.list.documentTitle },
];

export default function Accounts() {
  const { accounts, mail } = useLoaderData<typeof loader>();
  const { everybodysSigningIn, list: texts } = useTexts("accounts");
  const result = useActionData<typeof action>();
  const errors: Record<string, string> = result && "errors" in result ? result.errors : {};
  const fields: Record<string, string> = result && "fields" in result ? result.fields : {};
  const handOver = result && "handOver" in result ? result.handOver : null;
  return (
    <Page title={texts.title} lead={texts.lead}>
      <ErrorSummary errors={errors} />
      {handOver ? <HandOver {...handOver} /> : null}
      <AccountList accounts={accounts} />
      <p>
        <Link to={SIGNING_IN_PATH}>{everybodysSigningIn.link}</Link>
      </p>
      <p>
        <Link to={AUDIT_TRAIL_PATH}>{texts.trail}</Link>
      </p>
      <section className="section">
        <h2>{texts.add}</h2>
        <AccountNew key={handOver?.done} mail={mail} fields={fields} errors={errors} />
      </section>
    </Page>
  );
}
