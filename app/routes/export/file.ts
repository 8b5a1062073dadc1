import type { LoaderFunctionArgs } from "@remix-run/node";
import { database } from "~/database.server";
import { exportRelease, isExportFile } from "~/features/export/export-release.server";
import { download } from "~/http/download.server";
import { notFound, relationshipOf, waveOf } from "~/http/relationship.server";
import { requireAccount } from "~/http/session.server";

const NOTHING = {
  "nothing-released": "Nothing is released here yet, so there is nothing to export.",
  "no-comments": "No comments were released here, so there is no file of them.",
} as const;

/** One wave, or without one all waves of the relationship. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const account = await requireAccount(request, "read-results");
  const { relationship, wave } = params.wave
    ? waveOf(params)
    : { relationship: relationshipOf(params), wave: null };
  const { file } = params;
  if (!isExportFile(file)) throw notFound();
  const wanted = { relationship, wave, file, accountId: account.id };
  const made = await exportRelease(database(), wanted, new Date());
  if (!made.ok) throw new Response(NOTHING[made.reason], { status: 404 });
  return download(made.document);
}
