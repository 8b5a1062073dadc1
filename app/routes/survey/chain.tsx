import type { LoaderFunctionArgs } from "@remix-run/node";
import { renderToStaticMarkup } from "react-dom/server";
import { SurveyChain } from "~/components/survey/chain";
import { SurveyEnded } from "~/components/survey/ended";
import { SURVEY_LANGUAGES } from "~/content/survey/texts";
import { database } from "~/database.server";
import { configuration } from "~/env.server";
import { findBallotScript } from "~/features/survey/find-ballot-script.server";
import { findOrganisationLanguage } from "~/features/survey/find-language.server";
import { listChain } from "~/features/survey/list-chain.server";
import { surveyLanguage, surveyPageResponse } from "~/http/survey-response.server";
import stylesheet from "~/styles/survey.css?url";

/** Open to everybody: what the manifests say stands on the surveys' own pages. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const wave = params.wave ?? "";
  const chain = listChain(database(), configuration().keys, wave);
  const language = surveyLanguage(request, SURVEY_LANGUAGES, findOrganisationLanguage(database()));
  const assets = { stylesheet, script: findBallotScript() };
  if (!chain.ok) {
    const stopped = chain.reason === "rules-changed";
    const state = { kind: stopped ? "stopped" : "unknown" } as const;
    return surveyPageResponse(request, JSON.stringify([state, "", language]), stopped ? 409 : 404, () =>
      renderToStaticMarkup(<SurveyEnded state={state} wave="" language={language} assets={assets} />),
    );
  }
  const { links } = chain;
  const key = JSON.stringify(["chain", links.map(({ hash }) => hash), language]);
  return surveyPageResponse(request, key, 200, () =>
    renderToStaticMarkup(<SurveyChain chain={links} wave={wave} language={language} assets={assets} />),
  );
}
