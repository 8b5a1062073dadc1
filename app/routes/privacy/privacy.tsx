import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { DATA_PROTECTION_PRINT_PATH, ORGANISATION_SETTINGS_PATH, PERSON_PATH } from "~/addresses";
import { Page } from "~/components/page";
import { DataProtectionExport } from "~/components/privacy/export";
import { useTexts } from "~/components/texts";
import { database } from "~/database.server";
import { may } from "~/domain/roles";
import { showOrganisationSettings } from "~/features/company/change-organisation.server";
import { keptPeriods } from "~/features/privacy/describe-storage.server";
import { pageTexts, readerLanguage } from "~/http/page-texts.server";
import { requireAccount } from "~/http/session.server";

export async function loader({ request }: LoaderFunctionArgs) {
  const { role } = await requireAccount(request, "read-data-protection");
  const contact = showOrganisationSettings(database())?.dataProtectionContact ?? null;
  return {
    mayFindPerson: may(role, "handle-personal-data"),
    mayChangeSettings: may(role, "manage-company"),
    mayExport: may(role, "export-everything"),
    contact,
    periods: keptPeriods(database(), readerLanguage(request)),
    ...pageTexts(request, "privacy"),
  };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.texts.privacy.documentTitle }];

export default function DataProtection() {
  const { mayFindPerson, mayExport } = useLoaderData<typeof loader>();
  const texts = useTexts("privacy");
  return (
    <Page title={texts.title} lead={texts.lead}>
      <div className="columns two-columns">
        <section className="card">
          <h2>{texts.document.title}</h2>
          <p>{texts.document.text}</p>
          <p>
            <Link className="button" to={DATA_PROTECTION_PRINT_PATH}>
              {texts.document.open}
            </Link>
          </p>
        </section>
        {mayFindPerson ? (
          <section className="card">
            <h2>{texts.onePerson.title}</h2>
            <p>{texts.onePerson.text}</p>
            <p>
              <Link className="button secondary" to={PERSON_PATH}>
                {texts.onePerson.find}
              </Link>
            </p>
          </section>
        ) : null}
        <HowLongKept />
        {mayExport ? <DataProtectionExport /> : null}
      </div>
    </Page>
  );
}

function HowLongKept() {
  const { mayChangeSettings, contact, periods } = useLoaderData<typeof loader>();
  const texts = useTexts("privacy").kept;
  return (
    <section className="card">
      <h2>{texts.title}</h2>
      <dl className="facts">
        <dt>{texts.rosters}</dt>
        <dd>{periods.roster}</dd>
        <dt>{texts.comments}</dt>
        <dd>{periods.comments}</dd>
        <dt>{texts.contact}</dt>
        <dd>{contact ?? texts.noContact}</dd>
      </dl>
      {mayChangeSettings ? (
        <p>
          <Link to={ORGANISATION_SETTINGS_PATH}>{texts.change}</Link>
        </p>
      ) : (
        <p className="muted small">{texts.askAdministrator}</p>
      )}
    </section>
  );
}
