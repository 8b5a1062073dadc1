import type { LoaderFunctionArgs } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { DATA_PROTECTION_PRINT_PATH, ORGANISATION_SETTINGS_PATH, PERSON_PATH } from "~/addresses";
import { Page } from "~/components/page";
import { DataProtectionExport } from "~/components/privacy/export";
import { database } from "~/database.server";
import { may } from "~/domain/roles";
import { showOrganisationSettings } from "~/features/company/change-organisation.server";
import { keptPeriods } from "~/features/privacy/describe-storage.server";
import { requireAccount } from "~/http/session.server";

export async function loader({ request }: LoaderFunctionArgs) {
  const { role } = await requireAccount(request, "read-data-protection");
  const contact = showOrganisationSettings(database())?.dataProtectionContact ?? null;
  return {
    mayFindPerson: may(role, "handle-personal-data"),
    mayChangeSettings: may(role, "manage-company"),
    mayExport: may(role, "export-everything"),
    contact,
    periods: keptPeriods(database()),
  };
}

export const meta = () => [{ title: "Data protection - Tandem" }];

export default function DataProtection() {
  const { mayFindPerson, mayChangeSettings, mayExport, contact, periods } = useLoaderData<typeof loader>();
  return (
    <Page
      title="Data protection and works council"
      lead="What the survey stores, who can learn what, and what people may ask for."
    >
      <div className="columns two-columns">
        <section className="card">
          <h2>The document</h2>
          <p>
            Everything on paper: what is asked and shown, every stored field, periods, roles, measures, a
            draft record of processing and points for a works agreement. Made from the running installation.
          </p>
          <p>
            <Link className="button" to={DATA_PROTECTION_PRINT_PATH}>
              Open the document
            </Link>
          </p>
        </section>
        {mayFindPerson ? (
          <section className="card">
            <h2>One person</h2>
            <p>See what is held about somebody, hand it over, or erase it.</p>
            <p>
              <Link className="button secondary" to={PERSON_PATH}>
                Find a person
              </Link>
            </p>
          </section>
        ) : null}
        <section className="card">
          <h2>How long data is kept</h2>
          <dl className="facts">
            <dt>Rosters</dt>
            <dd>{periods.roster}</dd>
            <dt>Comments</dt>
            <dd>{periods.comments}</dd>
            <dt>Contact</dt>
            <dd>{contact ?? "Not set."}</dd>
          </dl>
          {mayChangeSettings ? (
            <p>
              <Link to={ORGANISATION_SETTINGS_PATH}>Change these settings</Link>
            </p>
          ) : (
            <p className="muted small">An administrator can change this.</p>
          )}
        </section>
        {mayExport ? <DataProtectionExport /> : null}
      </div>
    </Page>
  );
}
