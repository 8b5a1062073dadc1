import type { LoaderFunctionArgs } from "@remix-run/node";
import { renderToStaticMarkup } from "react-dom/server";
import { EXPORT_PICTURES, ExportPicture } from "~/components/export/picture";
import { Texts } from "~/components/texts";
import { exportTexts } from "~/content/export/texts";
import { topicsTitle } from "~/content/frame/topics-title";
import { database } from "~/database.server";
import { recordExport } from "~/features/export/export-release.server";
import { nameExportFile } from "~/features/export/name-file.server";
import { showReport } from "~/features/report/show-report.server";
import { download } from "~/http/download.server";
import { pageTexts, readerLanguage } from "~/http/page-texts.server";
import { notFound, waveOf } from "~/http/relationship.server";
import { requireAccount } from "~/http/session.server";

/** A chart of the report as a drawing that any program can place. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const account = await requireAccount(request, "read-results");
  const { relationship, wave } = waveOf(params);
  const picture = EXPORT_PICTURES.find((name) => `${name}.svg` === params.picture);
  if (!picture) throw notFound();
  const language = readerLanguage(request);
  const page = showReport(database(), relationship, wave, language);
  const nothing =
    !page.ok || (page.report.withheld && (picture === "topics" || !page.report.withheld.pooled));
  if (nothing) {
    throw new Response(exportTexts(language).texts.noPicture, { status: 404 });
  }
  const markup = renderToStaticMarkup(
    <Texts {...pageTexts(request, "frame", "export")}>
      <ExportPicture
        picture={picture}
        heading={page.heading}
        report={page.report}
        topics={topicsTitle(language, page.report.dimensions.rows.length)}
      />
    </Texts>,
  );
  const by = { accountId: account.id, now: new Date() };
  recordExport(database(), { relationship, wave, file: `${picture}.svg` }, by);
  const parts = [page.heading.organisation, relationship.name, wave.quarter, picture];
  const body = `<?xml version="1.0" encoding="UTF-8"?>\n${markup}\n`;
  return download({ name: nameExportFile(parts, "svg"), type: "image/svg+xml", body });
}
