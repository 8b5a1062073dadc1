import { type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { renderToStaticMarkup } from "react-dom/server";
import { wavePath } from "~/addresses";
import { SurveyPreview } from "~/components/survey/preview";
import { SURVEY_LANGUAGES } from "~/content/survey/texts";
import { database } from "~/database.server";
import { findOrganisationLanguage } from "~/features/survey/find-language.server";
import { showSurveyPage } from "~/features/survey/show-page.server";
import { makeTest } from "~/features/test-survey/make-test.server";
import { waveOf } from "~/http/relationship.server";
import { scriptPage } from "~/http/script-page.server";
import { requireAccount } from "~/http/session.server";
import { surveyLanguage } from "~/http/survey-response.server";
import stylesheet from "~/styles/survey.css?url";
import preview from "~/styles/survey-preview.css?url";

/** The survey of a planned wave to look at. What it is made of is forgotten with the answer: it can be read, not answered. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  await requireAccount(request, "steer-waves");
  const { relationship, wave } = waveOf(params);
  if (wave.state !== "planned") throw redirect(wavePath(relationship.id, wave.id));
  const { manifest, manifestHash } = makeTest(database(), relationship, wave, new Date());
  const languages = SURVEY_LANGUAGES.filter((language) => manifest.promise[language] !== undefined);
  const language = surveyLanguage(request, languages, findOrganisationLanguage(database()));
  const survey = showSurveyPage(manifest, manifestHash, language);
  const assets = { stylesheet, script: null };
  return scriptPage(
    renderToStaticMarkup(<SurveyPreview survey={survey} stylesheet={preview} assets={assets} />),
  );
}
