import { type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { wavePath } from "~/addresses";
import { PaperBallot } from "~/components/paper/ballot";
import { PaperBallotBar } from "~/components/paper/ballot-bar";
import { useTexts } from "~/components/texts";
import { WideTable } from "~/components/wide-table";
import { languageOf } from "~/content/language";
import { paperBallotTexts } from "~/content/paper/ballot/texts";
import { SURVEY_LANGUAGES } from "~/content/survey/texts";
import { database } from "~/database.server";
import { configuration } from "~/env.server";
import { organisationName } from "~/features/company/find-relationship.server";
import { findSurveyState, showSurveyPage } from "~/features/survey/show-page.server";
import { pageTexts } from "~/http/page-texts.server";
import { waveOf } from "~/http/relationship.server";
import { requireAccount } from "~/http/session.server";
import { surveyLanguage } from "~/http/survey-response.server";

const PAPERS = ["a4", "letter"] as const;

/** The paper ballot of one department in one language: nothing on it depends on who prints it, or how often. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  await requireAccount(request, "see-waves");
  const { relationship, wave } = waveOf(params);
  const path = wavePath(relationship.id, wave.id);
  const state = findSurveyState(database(), configuration().keys, wave.id, new Date());
  if (state.kind !== "open") throw redirect(path);
  const { searchParams } = new URL(request.url);
  const language = surveyLanguage(request, SURVEY_LANGUAGES, "en");
  return {
    path,
    organisation: organisationName(database()),
    departmentIndex: searchParams.get("department") === "1" ? (1 as const) : (0 as const),
    paper: PAPERS.find((name) => name === searchParams.get("paper")) ?? null,
    survey: showSurveyPage(state.readManifest(), state.manifestHash, language),
    words: paperBallotTexts(languageOf(language) ?? "en").texts,
    ...pageTexts(request, "paper"),
  };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data?.texts.paper.ballots.documentTitle },
];

export default function PaperBallots() {
  const page = useLoaderData<typeof loader>();
  const { path, paper, survey, departmentIndex } = page;
  return (
    <>
      <PaperBallotBar path={path} paper={paper} survey={survey} departmentIndex={departmentIndex} />
      <WideTable label={useTexts("paper").whatIsPrinted}>
        <PaperBallot
          survey={survey}
          organisation={page.organisation}
          departmentIndex={departmentIndex}
          paper={paper}
          words={page.words}
        />
      </WideTable>
    </>
  );
}
