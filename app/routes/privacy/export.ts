import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { DATA_PROTECTION_PATH } from "~/addresses";
import { database } from "~/database.server";
import { exportAllData } from "~/features/privacy/export-all-data.server";
import { download } from "~/http/download.server";
import { readerLanguage } from "~/http/page-texts.server";
import { requireAccount, requireFreshSession } from "~/http/session.server";

export async function loader({ request }: LoaderFunctionArgs) {
  await requireAccount(request, "export-everything");
  return redirect(DATA_PROTECTION_PATH);
}

/** Posted, not linked: it is recorded, and no other site may start it. */
export async function action({ request }: ActionFunctionArgs) {
  const account = await requireAccount(request, "export-everything");
  // The button sends nothing along.
  await requireFreshSession(request, account, new FormData());
  const now = new Date();
  const data = exportAllData(database(), readerLanguage(request), { accountId: account.id, now });
  const name = `tandem-${now.toISOString().slice(0, 10)}.json`;
  return download({ name, type: "application/json; charset=utf-8", body: JSON.stringify(data, null, 2) });
}
