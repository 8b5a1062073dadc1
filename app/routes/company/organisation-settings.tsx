import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { Link, useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { DATA_PROTECTION_PATH, ORGANISATION_SETTINGS_PATH } from "~/addresses";
import { OrganisationForm } from "~/components/company/organisation-settings";
import { ErrorSummary } from "~/components/error-summary";
import { Page } from "~/components/page";
import { RetentionNow } from "~/components/privacy/retention-now";
import { LANGUAGE_NAMES, LANGUAGES } from "~/content/language";
import { database } from "~/database.server";
import { changeOrganisation, showOrganisationSettings } from "~/features/company/change-organisation.server";
import { listRetention } from "~/features/privacy/list-retention.server";
import { parseFields, requiredText } from "~/http/form.server";
import { pageTexts, readerLanguage } from "~/http/page-texts.server";
import { notFound } from "~/http/relationship.server";
import { requireAccount } from "~/http/session.server";

const MONTHS = "Enter whole months from 1 to 120, or leave it empty to keep them.";

const months = z
  .string()
  .trim()
  .default("")
  .refine((text) => text === "" || (/^\d{1,3}$/.test(text) && Number(text) >= 1 && Number(text) <= 120), {
    error: MONTHS,
  })
  .transform((text) => (text === "" ? null : Number(text)));

const schema = z.object({
  name: requiredText("Enter the name of your organisation."),
  language: z.enum(LANGUAGES, { error: "Choose a language." }),
  dataProtectionContact: z
    .string()
    .trim()
    .max(300, { error: "Use at most 300 characters." })
    .default("")
    .transform((text) => (text === "" ? null : text)),
  rosterKeptMonths: months,
  commentsKeptMonths: months,
});

export async function loader({ request }: LoaderFunctionArgs) {
  await requireAccount(request, "manage-company");
  const settings = showOrganisationSettings(database());
  if (!settings) throw notFound();
  const languages = LANGUAGES.map((code) => ({ code, name: LANGUAGE_NAMES[code] }));
  const saved = new URL(request.url).searchParams.has("saved");
  return {
    settings,
    languages,
    saved,
    retention: listRetention(database(), readerLanguage(request)),
    ...pageTexts(request, "privacy"),
  };
}

export async function action({ request }: ActionFunctionArgs) {
  const account = await requireAccount(request, "manage-company");
  const parsed = await parseFields(request, schema);
  if (!parsed.ok) return { errors: parsed.errors, fields: parsed.fields };
  changeOrganisation(database(), parsed.values, { accountId: account.id, now: new Date() });
  return redirect(`${ORGANISATION_SETTINGS_PATH}?saved`);
}

export const meta = () => [{ title: "Organisation - Tandem" }];

export default function OrganisationSettingsPage() {
  const { settings, languages, saved, retention } = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>();
  return (
    <Page
      title="Organisation"
      lead="Name, contact and how long data is kept."
      eyebrow={<Link to={DATA_PROTECTION_PATH}>Data protection</Link>}
    >
      <ErrorSummary errors={result?.errors} />
      {saved && !result ? (
        <div className="message good" role="status">
          <p>The settings were saved. How long data is kept is applied once a day, next after midnight.</p>
        </div>
      ) : null}
      <div className="settings-columns">
        <OrganisationForm settings={settings} languages={languages} result={result} />
        <RetentionNow retention={retention} />
      </div>
    </Page>
  );
}
