import type { LoaderFunctionArgs } from "@remix-run/node";
import { CHANGED_RULES } from "~/content/waves/changed-rules";
import { database } from "~/database.server";
import { configuration } from "~/env.server";
import { publishManifest } from "~/features/survey/list-chain.server";

/** The rules of a wave to the byte: whoever hashes them gets its fingerprint. Open to everybody. */
export function loader({ params }: LoaderFunctionArgs) {
  const published = publishManifest(database(), configuration().keys, params.wave ?? "");
  if (!published.ok) {
    return published.reason === "rules-changed"
      ? new Response(CHANGED_RULES.unavailable, { status: 409 })
      : new Response("There is no such survey, or it has not opened yet.", { status: 404 });
  }
  const headers = {
    "Content-Type": "application/json",
    "Cache-Control": "no-cache",
    ETag: `"${published.hash}"`,
  };
  return new Response(published.json, { headers });
}
