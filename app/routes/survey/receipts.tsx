import type { LoaderFunctionArgs } from "@remix-run/node";
import { renderToStaticMarkup } from "react-dom/server";
import { SurveyEnded } from "~/components/survey/ended";
import { SurveyReceipts } from "~/components/survey/receipts";
import { SURVEY_LANGUAGES } from "~/content/survey/texts";
import { database } from "~/database.server";
import { findBallotScript } from "~/features/survey/find-ballot-script.server";
import { findOrganisationLanguage } from "~/features/survey/find-language.server";
import { listReceipts } from "~/features/survey/list-receipts.server";
import { surveyLanguage, surveyPageResponse } from "~/http/survey-response.server";
import stylesheet from "~/styles/survey.css?url";

/** Open to everybody: a receipt says nothing about an answer, and the ballots are gone. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const wave = params.wave ?? "";
  const receipts = listReceipts(database(), wave);
  const language = surveyLanguage(request, SURVEY_LANGUAGES, findOrganisationLanguage(database()));
  const assets = { stylesheet, script: findBallotScript() };
  if (!receipts) {
    const state = { kind: "unknown" } as const;
    return surveyPageResponse(request, JSON.stringify([state, "", language]), 404, () =>
      renderToStaticMarkup(<SurveyEnded state={state} wave="" language={language} assets={assets} />),
    );
  }
  return surveyPageResponse(request, JSON.stringify(["receipts", wave, receipts.kind, language]), 200, () =>
    renderToStaticMarkup(
      <SurveyReceipts receipts={receipts} wave={wave} language={language} assets={assets} />,
    ),
  );
}
