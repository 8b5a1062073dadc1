import {
  type ActionFunctionArgs,
  json,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { Link, useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { ACCOUNT_PATH, OWN_SIGNING_IN_PATH, SIGN_IN_PATH } from "~/addresses";
import { OwnFactors } from "~/components/accounts/own-factors";
import { SignInFirst } from "~/components/accounts/sign-in-first";
import { ErrorSummary } from "~/components/error-summary";
import { Filled } from "~/components/filled";
import { Page } from "~/components/page";
import { useTexts } from "~/components/texts";
import { accountsTexts } from "~/content/accounts/texts";
import { database } from "~/database.server";
import { configuration } from "~/env.server";
import { removeSecondFactor, renewRecoveryCodes } from "~/features/accounts/remove-second-factor.server";
import { offerNewApp, setUpApp } from "~/features/accounts/set-up-app.server";
import { showSigningIn } from "~/features/accounts/show-signing-in.server";
import { passkeySite, signInWays } from "~/http/accounts/sign-in-ways.server";
import { forgetStarted, keepStarted, startedSecret } from "~/http/accounts/started-sign-in.server";
import { checkFields, incompleteRequest, readForm } from "~/http/form.server";
import { pageTexts, readerLanguage } from "~/http/page-texts.server";
import {
  type Account,
  isFreshlySignedIn,
  requireAccount,
  sessionSecret,
  signedOut,
} from "~/http/session.server";

const change = z.discriminatedUnion("intent", [
  z.object({ intent: z.enum(["again", "begin-app", "remove-app", "renew-codes"]) }),
  z.object({ intent: z.literal("set-up-app"), "new-code": z.string().max(60) }),
  z.object({ intent: z.literal("remove-passkey"), passkey: z.string().max(1500) }),
]);

export async function loader({ request }: LoaderFunctionArgs) {
  const { id } = await requireAccount(request, "change-own-password");
  const { provider } = configuration();
  const own = showSigningIn(database(), id, provider?.issuer ?? null, readerLanguage(request));
  return {
    own,
    provider: provider && own.tied ? (provider.name ?? provider.issuer) : null,
    fresh: await isFreshlySignedIn(request),
    passkeysWork: passkeySite() !== null,
    ...pageTexts(request, "accounts"),
  };
}

export async function action({ request }: ActionFunctionArgs) {
  const account = await requireAccount(request, "change-own-password");
  const language = readerLanguage(request);
  const parsed = checkFields(await readForm(request), change, language);
  if (!parsed.ok) throw incompleteRequest(request);
  const { values } = parsed;
  const { signingIn: problems } = accountsTexts(language).texts;
  const refuse = (reason: keyof typeof problems & string, name = "") =>
    json({ errors: { [name]: String(problems[reason]) } });
  if (values.intent === "again") {
    // It comes once more where the session had ended before.
    if (await isFreshlySignedIn(request)) return redirect(OWN_SIGNING_IN_PATH);
    return signedOut(request, `${SIGN_IN_PATH}?next=${encodeURIComponent(OWN_SIGNING_IN_PATH)}`);
  }
  if (!(await isFreshlySignedIn(request))) return refuse("again");
  const by = { accountId: account.id, now: new Date() };
  switch (values.intent) {
    case "begin-app": {
      const { started, offered } = offerNewApp(database(), account, by.now);
      return json({ offered }, { headers: { "Set-Cookie": await keepStarted(started) } });
    }
    case "set-up-app":
      return setUp(request, account, values["new-code"]);
    case "renew-codes": {
      const codes = renewRecoveryCodes(database(), by);
      return codes === null ? refuse("not-there") : json({ codes });
    }
    case "remove-app":
    case "remove-passkey": {
      const what =
        values.intent === "remove-passkey" ? { passkey: values.passkey } : ({ app: true } as const);
      const removed = removeSecondFactor(database(), what, signInWays(), by);
      return removed.ok ? redirect(OWN_SIGNING_IN_PATH) : refuse(removed.reason);
    }
  }
}

async function setUp(request: Request, account: Account, code: string) {
  const { signingIn: problems } = accountsTexts(readerLanguage(request)).texts;
  const [started, session] = [await startedSecret(request), await sessionSecret(request)];
  if (session === null) throw incompleteRequest(request);
  const done = setUpApp(database(), account, { started, code, session }, new Date());
  if (done.ok && done.recoveryCodes === null) {
    return redirect(OWN_SIGNING_IN_PATH, { headers: { "Set-Cookie": await forgetStarted() } });
  }
  if (done.ok) {
    return json({ codes: done.recoveryCodes }, { headers: { "Set-Cookie": await forgetStarted() } });
  }
  if (done.reason === "ended") return json({ errors: { "": problems.ended } });
  return json({ errors: { "new-code": problems.wrongCode }, offered: done.offered });
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data?.texts.accounts.ownSigningIn.documentTitle },
];

export default function OwnSigningIn() {
  const { own, provider, fresh, passkeysWork } = useLoaderData<typeof loader>();
  const texts = useTexts("accounts").ownSigningIn;
  const result = useActionData<typeof action>();
  const errors: Record<string, string> = result && "errors" in result ? result.errors : {};
  const offered = result && "offered" in result ? result.offered : undefined;
  const codes = (result && "codes" in result ? result.codes : null) ?? null;
  return (
    <Page narrow eyebrow={<Link to={ACCOUNT_PATH}>{texts.back}</Link>} title={texts.title} lead={texts.lead}>
      <ErrorSummary errors={result && "errors" in result ? errors : undefined} />
      {own.demanded ? <p>{texts.demanded}</p> : null}
      {provider === null ? null : (
        <p>
          <Filled text={texts.tied} values={{ provider }} />
        </p>
      )}
      {fresh ? null : <SignInFirst />}
      <OwnFactors
        own={own}
        changeable={fresh}
        passkeysWork={passkeysWork}
        offered={offered}
        codes={codes}
        problem={errors["new-code"]}
      />
    </Page>
  );
}
