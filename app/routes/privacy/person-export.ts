import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { PERSON_PATH } from "~/addresses";
import { database } from "~/database.server";
import { exportPersonData } from "~/features/privacy/export-person-data.server";
import { download } from "~/http/download.server";
import { readerLanguage } from "~/http/page-texts.server";
import { requireWholeView } from "~/http/whole-installation.server";

export async function loader({ request }: LoaderFunctionArgs) {
  await requireWholeView(request, "handle-personal-data");
  return redirect(PERSON_PATH);
}

export async function action({ request }: ActionFunctionArgs) {
  const account = await requireWholeView(request, "handle-personal-data");
  const address = String((await request.formData()).get("address") ?? "").slice(0, 254);
  const data = exportPersonData(database(), address, readerLanguage(request), {
    accountId: account.id,
    now: new Date(),
  });
  const body = JSON.stringify(data, null, 2);
  return download({ name: "tandem-person.json", type: "application/json; charset=utf-8", body });
}
