import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { EXPORT_SCHEMA_PATH, exportAllFilePath, historyPath, wavesPath } from "~/addresses";
import { ExportDictionary } from "~/components/export/dictionary";
import { ExportFiles } from "~/components/export/files";
import { ExportLink } from "~/components/export/link";
import { ExportWaves } from "~/components/export/waves";
import { Filled } from "~/components/filled";
import { Page } from "~/components/page";
import { useTexts } from "~/components/texts";
import { database } from "~/database.server";
import { showExportPage } from "~/features/export/show-page.server";
import { listHistory } from "~/features/history/list-history.server";
import { pageTexts, readerLanguage } from "~/http/page-texts.server";
import { relationshipOf } from "~/http/relationship.server";
import { requireAccount } from "~/http/session.server";

export async function loader({ request, params }: LoaderFunctionArgs) {
  await requireAccount(request, "read-results");
  const page = showExportPage(database(), relationshipOf(params), readerLanguage(request), new Date());
  const earlier = listHistory(database(), page.relationship.id, readerLanguage(request)).length > 0;
  return { ...page, earlier, ...pageTexts(request, "export") };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.texts.export.documentTitle }];

export default function ExportRoute() {
  const { relationship, waves, anything, anyComments, earlier } = useLoaderData<typeof loader>();
  const texts = useTexts("export");
  return (
    <Page
      eyebrow={<Link to={wavesPath(relationship.id)}>{relationship.name}</Link>}
      title={texts.title}
      lead={texts.lead}
    >
      {anything ? (
        <>
          <h2>{texts.allWaves}</h2>
          <ul className="export-files">
            <ExportFiles
              of="all-waves"
              comments={anyComments}
              address={(file) => exportAllFilePath(relationship.id, file)}
            />
          </ul>
        </>
      ) : (
        <p>{texts.nothingYet}</p>
      )}
      {waves.length > 0 ? (
        <section className="section">
          <h2>{texts.eachWave}</h2>
          <ExportWaves relationship={relationship} waves={waves} />
        </section>
      ) : null}
      <section className="section">
        <h2>{texts.whichFile}</h2>
        <p>
          <Filled
            text={texts.forWhom}
            values={{
              schema: (
                <a href={EXPORT_SCHEMA_PATH} download>
                  {texts.schema}
                </a>
              ),
            }}
          />
        </p>
        <p>{texts.withheld}</p>
        <ExportDictionary />
      </section>
      <section className="section">
        <h2>{texts.earlier}</h2>
        <p>
          <Filled
            text={texts.earlierImport}
            values={{ results: <Link to={historyPath(relationship.id)}>{texts.earlierLink}</Link> }}
          />
        </p>
        {earlier ? (
          <ul className="export-files">
            <ExportLink
              href={exportAllFilePath(relationship.id, "earlier.csv")}
              title={texts.earlierLink}
              kind="CSV"
            />
          </ul>
        ) : null}
      </section>
    </Page>
  );
}
