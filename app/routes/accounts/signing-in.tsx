import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { Link, useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { ACCOUNTS_PATH, PROVIDER_RETURN_PATH, SIGN_IN_PATH, SIGNING_IN_PATH } from "~/addresses";
import { PeopleSigningIn } from "~/components/accounts/people-signing-in";
import { ProviderFacts } from "~/components/accounts/provider-facts";
import { SignInFirst } from "~/components/accounts/sign-in-first";
import { SignInRules } from "~/components/accounts/sign-in-rules";
import { ErrorSummary } from "~/components/error-summary";
import { Page } from "~/components/page";
import { useTexts } from "~/components/texts";
import { accountsTexts } from "~/content/accounts/texts";
import { database } from "~/database.server";
import { GIVEN_ROLES } from "~/domain/roles";
import { configuration, publicUrl } from "~/env.server";
import { changeSignInRules, wantsPasswordsOff } from "~/features/accounts/change-sign-in-rules.server";
import { resetSecondFactors, untieFromProvider } from "~/features/accounts/remove-second-factor.server";
import { listDemands, listSigningIn } from "~/features/accounts/show-signing-in.server";
import { possibleWays, signInWays } from "~/http/accounts/sign-in-ways.server";
import { checkFields, incompleteRequest, readForm } from "~/http/form.server";
import { pageTexts, readerLanguage } from "~/http/page-texts.server";
import { isFreshlySignedIn, requireAccount, signedOut } from "~/http/session.server";

const demandedRoles = z.array(z.enum(GIVEN_ROLES)).catch([]);
const change = z.discriminatedUnion("intent", [
  z.object({ intent: z.literal("again") }),
  z.object({ intent: z.literal("rules") }),
  z.object({ intent: z.enum(["reset", "untie"]), account: z.string().max(60) }),
]);

export async function loader({ request }: LoaderFunctionArgs) {
  const { id } = await requireAccount(request, "manage-accounts");
  const { provider, allowPasswordSignIn } = configuration();
  const db = database();
  return {
    demands: listDemands(db),
    passwords: {
      wantedOff: wantsPasswordsOff(db),
      off: signInWays().passwordsOff,
      alwaysAllowed: allowPasswordSignIn,
    },
    provider: provider && {
      issuer: provider.issuer,
      returnAddress: publicUrl() + PROVIDER_RETURN_PATH,
      roles: provider.roles,
      asksSecondFactor: provider.asksSecondFactor,
    },
    people: listSigningIn(db, id, provider?.issuer ?? null),
    fresh: await isFreshlySignedIn(request),
    saved: new URL(request.url).searchParams.has("saved"),
    ...pageTexts(request, "accounts"),
  };
}

export async function action({ request }: ActionFunctionArgs) {
  const account = await requireAccount(request, "manage-accounts");
  const language = readerLanguage(request);
  const form = await readForm(request);
  const parsed = checkFields(form, change, language);
  if (!parsed.ok) throw incompleteRequest(request);
  const { values } = parsed;
  const { signingIn, problems: general } = accountsTexts(language).texts;
  const problems = { ...general, ...signingIn };
  if (values.intent === "again") {
    // It comes once more where the session had ended before.
    if (await isFreshlySignedIn(request)) return redirect(SIGNING_IN_PATH);
    return signedOut(request, `${SIGN_IN_PATH}?next=${encodeURIComponent(SIGNING_IN_PATH)}`);
  }
  if (!(await isFreshlySignedIn(request))) return { errors: { "": problems.again } };
  const by = { accountId: account.id, now: new Date() };
  if (values.intent === "rules") {
    const demanded = demandedRoles.parse(form.getAll("demanded"));
    const rules = { demanded, passwordsOff: form.get("passwords-off") === "yes" };
    const changed = changeSignInRules(database(), rules, possibleWays(), by);
    return changed.ok
      ? redirect(`${SIGNING_IN_PATH}?saved`)
      : { errors: { [FIELD_OF[changed.reason]]: problems[changed.reason] } };
  }
  const { intent, account: id } = values;
  const take = intent === "reset" ? resetSecondFactors : untieFromProvider;
  const done = take(database(), id, by);
  return done.ok ? { done: problems.saved[intent] } : { errors: { "": problems[done.reason] } };
}

const FIELD_OF = { "own-factor-missing": "demanded", "no-other-way": "passwords-off" } as const;

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data?.texts.accounts.everybodysSigningIn.documentTitle },
];

export default function SigningIn() {
  const { demands, passwords, provider, people, fresh, saved } = useLoaderData<typeof loader>();
  const texts = useTexts("accounts").everybodysSigningIn;
  const result = useActionData<typeof action>();
  const errors: Record<string, string> = result && "errors" in result ? result.errors : {};
  const said = result && "done" in result ? result.done : saved && !result ? texts.saved : null;
  return (
    <Page eyebrow={<Link to={ACCOUNTS_PATH}>{texts.back}</Link>} title={texts.title} lead={texts.lead}>
      <ErrorSummary errors={result && "errors" in result ? errors : undefined} />
      {said ? (
        <div className="message good" role="status">
          <p>{said}</p>
        </div>
      ) : null}
      {fresh ? null : <SignInFirst />}
      <div className="columns two-columns section">
        <SignInRules demands={demands} passwords={passwords} errors={errors} changeable={fresh} />
        <ProviderFacts provider={provider} />
      </div>
      <PeopleSigningIn people={people} changeable={fresh} />
    </Page>
  );
}
