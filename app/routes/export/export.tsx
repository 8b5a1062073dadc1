import type { LoaderFunctionArgs } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { EXPORT_SCHEMA_PATH, exportAllFilePath, historyPath, wavesPath } from "~/addresses";
import { ExportDictionary } from "~/components/export/dictionary";
import { ExportLink } from "~/components/export/links";
import { ExportWaves } from "~/components/export/waves";
import { Page } from "~/components/page";
import { database } from "~/database.server";
import { showExportPage } from "~/features/export/show-page.server";
import { relationshipOf } from "~/http/relationship.server";
import { requireAccount } from "~/http/session.server";

export async function loader({ request, params }: LoaderFunctionArgs) {
  await requireAccount(request, "read-results");
  return showExportPage(database(), relationshipOf(params), new Date());
}

export const meta = () => [{ title: "Exports - Tandem" }];

export default function ExportRoute() {
  const { relationship, waves, anything, anyComments } = useLoaderData<typeof loader>();
  const allIn = (file: string) => exportAllFilePath(relationship.id, file);
  return (
    <Page
      eyebrow={<Link to={wavesPath(relationship.id)}>{relationship.name}</Link>}
      title="Exports"
      lead="The released figures as files. They hold what the report shows and nothing more, and they never change."
    >
      {anything ? (
        <>
          <h2>All waves in one file</h2>
          <ul className="export-files">
            <ExportLink href={allIn("workbook.xlsx")} title="Excel workbook" kind="XLSX" />
            <ExportLink href={allIn("figures.csv")} title="Figures" kind="CSV" />
            <ExportLink href={allIn("release.json")} title="Figures" kind="JSON" />
            {anyComments ? <ExportLink href={allIn("comments.csv")} title="Comments" kind="CSV" /> : null}
          </ul>
        </>
      ) : (
        <p>No wave has been released yet. The files appear here after the first one has closed.</p>
      )}
      {waves.length > 0 ? (
        <section className="section">
          <h2>Wave by wave</h2>
          <ExportWaves relationship={relationship} waves={waves} />
        </section>
      ) : null}
      <section className="section">
        <h2>Which file</h2>
        <p>
          The workbook is for reading: figures, waves, comments, a dictionary and the method, each on a sheet.
          CSV (with commas, UTF-8) and JSON are for programs, one row for each figure;{" "}
          <a href={EXPORT_SCHEMA_PATH} download>
            the description of the JSON file
          </a>{" "}
          is a JSON Schema. Who took which file stands in the audit trail.
        </p>
        <p>
          A figure that is not shown is there too, without a number and with the reason. Do not fill it in. A
          text that a spreadsheet would read as a formula has an apostrophe in front.
        </p>
        <ExportDictionary />
      </section>
      <section className="section">
        <h2>Results from before Tandem</h2>
        <p>
          <Link to={historyPath(relationship.id)}>Earlier results</Link> can be imported and are shown beside
          the trend, marked as imported. They are in no export.
        </p>
      </section>
    </Page>
  );
}
