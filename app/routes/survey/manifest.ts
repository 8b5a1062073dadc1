import type { LoaderFunctionArgs } from "@remix-run/node";
import { SURVEY_LANGUAGES, surveyTexts } from "~/content/survey/texts";
import { database } from "~/database.server";
import { configuration } from "~/env.server";
import { findOrganisationLanguage } from "~/features/survey/find-language.server";
import { publishManifest } from "~/features/survey/list-chain.server";
import { surveyLanguage } from "~/http/survey-response.server";

/** The rules of a wave to the byte: whoever hashes them gets its fingerprint. Open to everybody. */
export function loader({ request, params }: LoaderFunctionArgs) {
  const published = publishManifest(database(), configuration().keys, params.wave ?? "");
  if (!published.ok) {
    const language = surveyLanguage(request, SURVEY_LANGUAGES, findOrganisationLanguage(database()));
    const { unavailable, notFound } = surveyTexts(language).texts.manifest;
    const [sentence, status] = published.reason === "rules-changed" ? [unavailable, 409] : [notFound, 404];
    return new Response(sentence, { status, headers: { "Content-Type": "text/plain; charset=utf-8" } });
  }
  const headers = {
    "Content-Type": "application/json",
    "Cache-Control": "no-cache",
    ETag: `"${published.hash}"`,
  };
  return new Response(published.json, { headers });
}
