import type { LoaderFunctionArgs } from "@remix-run/node";
import { exportSchemaDescription } from "~/features/export/schema.server";
import { download } from "~/http/download.server";
import { readerLanguage } from "~/http/page-texts.server";
import { requireAccount } from "~/http/session.server";

/** What the JSON file holds, as a JSON Schema. */
export async function loader({ request }: LoaderFunctionArgs) {
  await requireAccount(request, "read-export-schema");
  const type = "application/schema+json";
  return download({
    name: "tandem-release-1.schema.json",
    type,
    body: exportSchemaDescription(readerLanguage(request)),
  });
}
