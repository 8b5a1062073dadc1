import { renderToStaticMarkup } from "react-dom/server";
import type { Manifest } from "~/ballot/manifest";
import type { DocumentAssets } from "~/components/plain-document";
import { SurveyPage } from "~/components/survey/page";
import type { ShownLanguage } from "~/content/language";
import { showSurveyPage } from "~/features/survey/show-page.server";
import { shortDocument } from "~/http/short-document.server";

/** The page as this release makes it for a wave: what an unaltered server of this release serves, to the byte. */
export function renderSurvey(
  wave: { manifest: Manifest; hash: string; timeZone: string; extended: boolean },
  language: ShownLanguage,
  assets: DocumentAssets,
): string {
  const { manifest, hash, timeZone, extended } = wave;
  const survey = showSurveyPage(manifest, hash, language, extended, timeZone);
  return shortDocument(renderToStaticMarkup(<SurveyPage survey={survey} assets={assets} />));
}
