import type { LoaderFunctionArgs } from "@remix-run/node";
import { exportTexts } from "~/content/export/texts";
import { database } from "~/database.server";
import { isExportFile } from "~/domain/export-files";
import { exportRelease } from "~/features/export/export-release.server";
import { exportHistory } from "~/features/history/export-history.server";
import { download } from "~/http/download.server";
import { readerLanguage } from "~/http/page-texts.server";
import { notFound, relationshipOf, waveOf } from "~/http/relationship.server";
import { requireAccount } from "~/http/session.server";

/** One wave, or without one all waves of the relationship. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const account = await requireAccount(request, "read-results");
  const { relationship, wave } = params.wave
    ? waveOf(params)
    : { relationship: relationshipOf(params), wave: null };
  const { file } = params;
  if (file === "earlier.csv" && !wave) return earlierResults(request, relationship, account.id);
  if (!isExportFile(file)) throw notFound();
  const language = readerLanguage(request);
  const by = { accountId: account.id, now: new Date() };
  const made = await exportRelease(database(), { relationship, wave, file }, language, by);
  if (!made.ok) throw new Response(exportTexts(language).texts.nothing[made.reason], { status: 404 });
  return download(made.document);
}

/** What was imported from before Tandem. */
function earlierResults(
  request: Request,
  relationship: ReturnType<typeof relationshipOf>,
  accountId: string,
): Response {
  const by = { accountId, now: new Date() };
  const made = exportHistory(database(), relationship, readerLanguage(request), by);
  if (!made) throw notFound();
  return download(made);
}
