import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { Link, useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { ACCOUNT_PATH, OWN_SIGNING_IN_PATH, SIGN_IN_PATH } from "~/addresses";
import { OwnDetails } from "~/components/accounts/own-details";
import { OwnLanguage } from "~/components/accounts/own-language";
import { OwnMail } from "~/components/accounts/own-mail";
import { OwnPassword } from "~/components/accounts/own-password";
import { OwnSessions } from "~/components/accounts/session-list";
import { ErrorSummary } from "~/components/error-summary";
import { Page } from "~/components/page";
import { useTexts } from "~/components/texts";
import { accountsTexts } from "~/content/accounts/texts";
import { LANGUAGE_NAMES, LANGUAGES } from "~/content/language";
import { fill } from "~/content/translated";
import { database } from "~/database.server";
import { configuration } from "~/env.server";
import { chooseLanguage } from "~/features/accounts/change-account.server";
import { changeOwnDetails } from "~/features/accounts/change-own-details.server";
import { endEverySession, endSession, listSessions } from "~/features/accounts/list-sessions.server";
import { wakeSchedule } from "~/features/schedule/start-schedule.server";
import { chooseMail, offeredMail } from "~/features/steering/unwanted-mail.server";
import { submitOwnPassword } from "~/http/accounts/own-password.server";
import { checkFields, emailAddress, readForm, requiredText } from "~/http/form.server";
import { pageTexts, readerLanguage } from "~/http/page-texts.server";
import {
  type Account,
  requireAccount,
  requireFreshSession,
  sessionSecret,
  signedOut,
} from "~/http/session.server";

const SAVED = ["password-changed", "language-saved", "details-saved", "session-ended", "mail-saved"] as const;

export async function loader({ request }: LoaderFunctionArgs) {
  const account = await requireAccount(request, "change-own-password");
  const { name, email, role, language: chosen } = account;
  const query = new URL(request.url).searchParams;
  const at = { now: new Date(), language: readerLanguage(request) };
  return {
    own: { name, email, role, chosen },
    languages: LANGUAGES.map((code) => ({ code, name: LANGUAGE_NAMES[code] })),
    mail: offeredMail(database(), account),
    sessions: listSessions(database(), account.id, await sessionSecret(request), at),
    saved: SAVED.find((what) => query.has(what)) ?? null,
    ...pageTexts(request, "accounts"),
  };
}

export async function action({ request }: ActionFunctionArgs) {
  const account = await requireAccount(request, "change-own-password");
  const form = await readForm(request);
  switch (form.get("intent")) {
    case "language":
      return submitLanguage(request, form, account);
    case "details":
      return submitDetails(request, form, account);
    case "mail":
      chooseMail(database(), account.id, form.getAll("wanted").map(String));
      return redirect(`${ACCOUNT_PATH}?mail-saved`);
    case "end-session":
      return endOne(String(form.get("session") ?? ""), account);
    case "end-every-session":
      return endAll(request, account);
    default:
      return submitOwnPassword(request, form, account, `${ACCOUNT_PATH}?password-changed`);
  }
}

function submitLanguage(request: Request, form: FormData, { id }: Account) {
  const language = readerLanguage(request);
  const problem = accountsTexts(language).texts.chooseLanguage;
  const choice = z.object({
    language: z.union([z.literal("").transform(() => null), z.enum(LANGUAGES)], { error: problem }),
  });
  const parsed = checkFields(form, choice, language);
  if (!parsed.ok) return { errors: parsed.errors };
  chooseLanguage(database(), id, parsed.values.language);
  return redirect(`${ACCOUNT_PATH}?language-saved`);
}

async function submitDetails(request: Request, form: FormData, account: Account) {
  const language = readerLanguage(request);
  const { problems } = accountsTexts(language).texts;
  const details = z.object({
    name: requiredText(problems.name, 120),
    email: emailAddress(language, problems.email),
  });
  const parsed = checkFields(form, details, language);
  if (!parsed.ok) return { errors: parsed.errors, fields: parsed.fields };
  if (parsed.values.email !== account.email) {
    // By its address a person finds their account when they first come from the provider.
    if (configuration().provider?.roles)
      return { errors: { email: problems.addressOfProvider }, fields: parsed.fields };
    await requireFreshSession(request, account, form);
  }
  const by = { accountId: account.id, now: new Date() };
  const changed = changeOwnDetails(database(), parsed.values, by);
  if (!changed.ok) return { errors: { email: problems[changed.reason] }, fields: parsed.fields };
  wakeSchedule();
  return redirect(`${ACCOUNT_PATH}?details-saved`);
}

function endOne(mark: string, { id }: Account) {
  endSession(database(), id, mark, { accountId: id, now: new Date() });
  return redirect(`${ACCOUNT_PATH}?session-ended`);
}

function endAll(request: Request, { id }: Account) {
  endEverySession(database(), id, { accountId: id, now: new Date() });
  return signedOut(request, `${SIGN_IN_PATH}?everywhere`);
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data?.texts.accounts.own.documentTitle },
];

export default function OwnAccount() {
  const { own, languages, sessions, saved, mail } = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>();
  const {
    own: texts,
    language,
    ownMail,
    ownSigningIn,
    sessions: sessionTexts,
    roleNames,
  } = useTexts("accounts");
  const errors: Record<string, string> = result && "errors" in result ? result.errors : {};
  const fields: Record<string, string> = result && "fields" in result ? result.fields : {};
  const notices = {
    "password-changed": texts.passwordChanged,
    "language-saved": language.saved,
    "details-saved": texts.detailsSaved,
    "session-ended": sessionTexts.ended,
    "mail-saved": ownMail.saved,
  };
  return (
    <Page
      narrow
      title={texts.title}
      lead={fill(texts.lead, { name: own.name, email: own.email, role: roleNames[own.role] })}
    >
      <ErrorSummary errors={errors} />
      {!result && saved ? (
        <div className="message good" role="status">
          <p>{notices[saved]}</p>
        </div>
      ) : null}
      <section className="section">
        <h2>{sessionTexts.title}</h2>
        <OwnSessions sessions={sessions} />
      </section>
      <section className="section">
        <h2>{ownSigningIn.title}</h2>
        <p>
          <Link to={OWN_SIGNING_IN_PATH}>{ownSigningIn.link}</Link>
        </p>
      </section>
      <section className="section">
        <h2>{texts.changePassword}</h2>
        <OwnPassword errors={errors} />
      </section>
      <section className="section">
        <h2>{texts.details}</h2>
        <OwnDetails key={own.email + own.name} own={own} fields={fields} errors={errors} />
      </section>
      <section className="section">
        <h2>{language.title}</h2>
        <OwnLanguage key={own.chosen} chosen={own.chosen} languages={languages} error={errors.language} />
      </section>
      <OwnMail offered={mail} />
    </Page>
  );
}
