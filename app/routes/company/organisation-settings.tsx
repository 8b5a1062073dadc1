import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { Link, useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { DATA_PROTECTION_PATH, ORGANISATION_SETTINGS_PATH } from "~/addresses";
import { OrganisationForm } from "~/components/company/organisation-settings";
import { ErrorSummary } from "~/components/error-summary";
import { Page } from "~/components/page";
import { RetentionNow } from "~/components/privacy/retention-now";
import { useTexts } from "~/components/texts";
import { companyTexts } from "~/content/company/texts";
import { LANGUAGE_NAMES, LANGUAGES, type ShownLanguage } from "~/content/language";
import { database } from "~/database.server";
import { changeOrganisation, showOrganisationSettings } from "~/features/company/change-organisation.server";
import { isTimeZone, listTimeZones, timeZone } from "~/features/local-time.server";
import { listRetention } from "~/features/privacy/list-retention.server";
import { parseFields, requiredText } from "~/http/form.server";
import { pageTexts, readerLanguage } from "~/http/page-texts.server";
import { notFound } from "~/http/relationship.server";
import { requireAccount } from "~/http/session.server";

const LONGEST_CONTACT = 300;

function settingsSchema(language: ShownLanguage) {
  const { problems } = companyTexts(language).texts;
  const months = z
    .string()
    .trim()
    .default("")
    .refine((text) => text === "" || (/^\d{1,3}$/.test(text) && Number(text) >= 1 && Number(text) <= 120), {
      error: problems.months,
    })
    .transform((text) => (text === "" ? null : Number(text)));
  return z.object({
    name: requiredText(problems.organisation),
    language: z.enum(LANGUAGES, { error: problems.language }),
    timeZone: z
      .string()
      .default(() => timeZone())
      .refine(isTimeZone, { error: problems.timeZone }),
    dataProtectionContact: z
      .string()
      .trim()
      .max(LONGEST_CONTACT)
      .default("")
      .transform((text) => (text === "" ? null : text)),
    rosterKeptMonths: months,
    commentsKeptMonths: months,
  });
}

export async function loader({ request }: LoaderFunctionArgs) {
  await requireAccount(request, "manage-company");
  const settings = showOrganisationSettings(database());
  if (!settings) throw notFound();
  const languages = LANGUAGES.map((code) => ({ code, name: LANGUAGE_NAMES[code] }));
  const saved = new URL(request.url).searchParams.has("saved");
  return {
    settings,
    languages,
    zones: listTimeZones(),
    saved,
    retention: listRetention(database(), readerLanguage(request)),
    ...pageTexts(request, "company", "privacy"),
  };
}

export async function action({ request }: ActionFunctionArgs) {
  const account = await requireAccount(request, "manage-company");
  const parsed = await parseFields(request, settingsSchema(readerLanguage(request)));
  if (!parsed.ok) return { errors: parsed.errors, fields: parsed.fields };
  changeOrganisation(database(), parsed.values, { accountId: account.id, now: new Date() });
  return redirect(`${ORGANISATION_SETTINGS_PATH}?saved`);
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data?.texts.company.settings.documentTitle },
];

export default function OrganisationSettingsPage() {
  const { settings, languages, zones, saved, retention } = useLoaderData<typeof loader>();
  const texts = useTexts("company").settings;
  const result = useActionData<typeof action>();
  return (
    <Page title={texts.title} lead={texts.lead} eyebrow={<Link to={DATA_PROTECTION_PATH}>{texts.back}</Link>}>
      <ErrorSummary errors={result?.errors} />
      {saved && !result ? (
        <div className="message good" role="status">
          <p>{texts.saved}</p>
        </div>
      ) : null}
      <div className="settings-columns">
        <OrganisationForm settings={settings} languages={languages} zones={zones} result={result} />
        <RetentionNow retention={retention} />
      </div>
    </Page>
  );
}
