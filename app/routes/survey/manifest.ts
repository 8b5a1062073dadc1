import type { LoaderFunctionArgs } from "@remix-run/node";
import { database } from "~/database.server";
import { publishManifest } from "~/features/survey/list-chain.server";

/** The rules of a wave to the byte: whoever hashes them gets its fingerprint. Open to everybody. */
export function loader({ params }: LoaderFunctionArgs) {
  const published = publishManifest(database(), params.wave ?? "");
  if (!published) return new Response("There is no such survey, or it has not opened yet.", { status: 404 });
  const headers = {
    "Content-Type": "application/json",
    "Cache-Control": "no-cache",
    ETag: `"${published.hash}"`,
  };
  return new Response(published.json, { headers });
}
