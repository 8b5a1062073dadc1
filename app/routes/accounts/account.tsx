import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { Link, useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { ACCOUNT_PATH, OWN_SIGNING_IN_PATH } from "~/addresses";
import { OwnLanguage } from "~/components/accounts/own-language";
import { OwnPassword } from "~/components/accounts/own-password";
import { ErrorSummary } from "~/components/error-summary";
import { Page } from "~/components/page";
import { useTexts } from "~/components/texts";
import { accountsTexts } from "~/content/accounts/texts";
import { LANGUAGE_NAMES, LANGUAGES } from "~/content/language";
import { fill } from "~/content/translated";
import { database } from "~/database.server";
import { chooseLanguage } from "~/features/accounts/change-account.server";
import { checkFields } from "~/http/form.server";
import { submitOwnPassword } from "~/http/own-password.server";
import { pageTexts, readerLanguage } from "~/http/page-texts.server";
import { type Account, requireAccount } from "~/http/session.server";

export async function loader({ request }: LoaderFunctionArgs) {
  const { name, email, role, language: chosen } = await requireAccount(request, "change-own-password");
  const query = new URL(request.url).searchParams;
  return {
    own: { name, email, role, chosen },
    languages: LANGUAGES.map((code) => ({ code, name: LANGUAGE_NAMES[code] })),
    saved: { password: query.has("password-changed"), language: query.has("language-saved") },
    ...pageTexts(request, "accounts"),
  };
}

export async function action({ request }: ActionFunctionArgs) {
  const account = await requireAccount(request, "change-own-password");
  const form = await request.formData();
  if (form.get("intent") === "language") return submitLanguage(request, form, account);
  return submitOwnPassword(request, form, account, `${ACCOUNT_PATH}?password-changed`);
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

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data?.texts.accounts.own.documentTitle },
];

export default function OwnAccount() {
  const { own, languages, saved } = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>();
  const { own: texts, language, ownSigningIn, roleNames } = useTexts("accounts");
  const errors: Record<string, string> = result && "errors" in result ? result.errors : {};
  return (
    <Page
      narrow
      title={texts.title}
      lead={fill(texts.lead, { name: own.name, email: own.email, role: roleNames[own.role] })}
    >
      <ErrorSummary errors={errors} />
      {!result && (saved.password || saved.language) ? (
        <div className="message good" role="status">
          <p>{saved.password ? texts.passwordChanged : language.saved}</p>
        </div>
      ) : null}
      <section className="section">
        <h2>{language.title}</h2>
        <OwnLanguage key={own.chosen} chosen={own.chosen} languages={languages} error={errors.language} />
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
    </Page>
  );
}
