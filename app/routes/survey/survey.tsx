import type { LoaderFunctionArgs } from "@remix-run/node";
import { renderToStaticMarkup } from "react-dom/server";
import { SurveyEnded } from "~/components/survey/ended";
import { SurveyPage } from "~/components/survey/page";
import { SURVEY_LANGUAGES } from "~/content/survey/texts";
import { database } from "~/database.server";
import { configuration } from "~/env.server";
import { findBallotScript } from "~/features/survey/find-ballot-script.server";
import { findOrganisationLanguage } from "~/features/survey/find-language.server";
import { seeSurvey } from "~/features/survey/see-survey.server";
import { showSurveyPage } from "~/features/survey/show-page.server";
import { findTest, type TestSurvey } from "~/features/test-survey/kept-tests.server";
import { surveyLanguage, surveyPageResponse } from "~/http/survey-response.server";
import stylesheet from "~/styles/survey.css?url";

/** A document of its own, without the application's frame and script: the same for everybody of a wave and language. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const wave = params.wave ?? "";
  const test = findTest(wave, new Date());
  if (test) return testPage(request, test);
  const { state, language: own } = seeSurvey(database(), configuration().keys, wave, new Date());
  const assets = { stylesheet, script: findBallotScript() };
  if (state.kind !== "open") {
    const language = surveyLanguage(request, SURVEY_LANGUAGES, own);
    const known = state.kind === "unknown" ? "" : wave;
    const key = JSON.stringify([state, known, language]);
    return surveyPageResponse(request, key, state.kind === "unknown" ? 404 : 200, () =>
      renderToStaticMarkup(<SurveyEnded state={state} wave={known} language={language} assets={assets} />),
    );
  }
  const language = surveyLanguage(request, state.languages, own);
  const key = JSON.stringify(["open", state.manifestHash, state.extended, language]);
  return surveyPageResponse(request, key, 200, () => {
    const survey = showSurveyPage(
      state.readManifest(),
      state.manifestHash,
      language,
      state.extended,
      state.timeZone,
    );
    return renderToStaticMarkup(<SurveyPage survey={survey} assets={assets} />);
  });
}

/** The page of a survey to try out: the same, with a mark above it. Its wave is in no table. */
function testPage(request: Request, { manifest, manifestHash }: TestSurvey): Response {
  const languages = SURVEY_LANGUAGES.filter((language) => manifest.promise[language] !== undefined);
  const language = surveyLanguage(request, languages, findOrganisationLanguage(database()));
  return surveyPageResponse(request, JSON.stringify(["test", manifestHash, language]), 200, () => {
    const survey = showSurveyPage(manifest, manifestHash, language);
    const assets = { stylesheet, script: findBallotScript() };
    return renderToStaticMarkup(<SurveyPage survey={survey} assets={assets} />);
  });
}
