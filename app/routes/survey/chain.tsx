import type { LoaderFunctionArgs } from "@remix-run/node";
import { renderToStaticMarkup } from "react-dom/server";
import { SurveyChain } from "~/components/survey/chain";
import { SurveyEnded } from "~/components/survey/ended";
import { SURVEY_LANGUAGES } from "~/content/survey/texts";
import { database } from "~/database.server";
import { ballotScript } from "~/features/survey/find-ballot-script.server";
import { organisationLanguage } from "~/features/survey/find-language.server";
import { listChain } from "~/features/survey/list-chain.server";
import { surveyLanguage, surveyPageResponse } from "~/http/survey-response.server";
import stylesheet from "~/styles/survey.css?url";

/** Open to everybody: what the manifests say stands on the surveys' own pages. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const wave = params.wave ?? "";
  const chain = listChain(database(), wave);
  const language = surveyLanguage(request, SURVEY_LANGUAGES, organisationLanguage(database()));
  const assets = { stylesheet, script: ballotScript() };
  const [newest] = chain ?? [];
  if (!chain || !newest) {
    const state = { kind: "unknown" } as const;
    return surveyPageResponse(request, JSON.stringify([state, "", language]), 404, () =>
      renderToStaticMarkup(<SurveyEnded state={state} wave="" language={language} assets={assets} />),
    );
  }
  const key = JSON.stringify(["chain", newest.hash, chain.length, language]);
  return surveyPageResponse(request, key, 200, () =>
    renderToStaticMarkup(<SurveyChain chain={chain} wave={wave} language={language} assets={assets} />),
  );
}
