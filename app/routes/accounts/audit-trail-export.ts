import type { LoaderFunctionArgs } from "@remix-run/node";
import { database } from "~/database.server";
import { exportAuditTrail } from "~/features/accounts/export-audit-trail.server";
import { readTrailQuery } from "~/http/accounts/trail-query.server";
import { download } from "~/http/download.server";
import { readerLanguage } from "~/http/page-texts.server";
import { requireAccount } from "~/http/session.server";

/** A link: what it records is only that it was read. */
export async function loader({ request }: LoaderFunctionArgs) {
  const account = await requireAccount(request, "manage-accounts");
  const by = { accountId: account.id, now: new Date() };
  const body = exportAuditTrail(database(), readTrailQuery(request).query, readerLanguage(request), by);
  return download({ name: "tandem-audit-trail.csv", type: "text/csv; charset=utf-8", body });
}
