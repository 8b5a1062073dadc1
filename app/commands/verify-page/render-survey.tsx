import { renderToStaticMarkup } from "react-dom/server";
import type { Manifest } from "~/ballot/manifest";
import type { DocumentAssets } from "~/components/plain-document";
import { SurveyPage } from "~/components/survey/page";
import type { ShownLanguage } from "~/content/language";
import { showSurveyPage } from "~/features/survey/show-page.server";

/** The page as this release makes it for a wave: what an unaltered server of this release serves, to the byte. */
export function renderSurvey(
  { manifest, hash }: { manifest: Manifest; hash: string },
  language: ShownLanguage,
  assets: DocumentAssets,
): string {
  const survey = showSurveyPage(manifest, hash, language);
  return `<!doctype html>${renderToStaticMarkup(<SurveyPage survey={survey} assets={assets} />)}`;
}
