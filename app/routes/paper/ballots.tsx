import { type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { wavePath } from "~/addresses";
import { PaperBallot } from "~/components/paper/ballot";
import { PaperBallotBar } from "~/components/paper/ballot-bar";
import { useTexts } from "~/components/texts";
import { WideTable } from "~/components/wide-table";
import { paperBallotTexts } from "~/content/paper/ballot/texts";
import { database } from "~/database.server";
import { configuration } from "~/env.server";
import { organisationName } from "~/features/company/find-relationship.server";
import { findSurveyState, showSurveyPage } from "~/features/survey/show-page.server";
import { pageTexts, peopleLanguage, peoplesTexts } from "~/http/page-texts.server";
import { waveOf } from "~/http/relationship.server";
import { requireAccount } from "~/http/session.server";

const PAPERS = ["a4", "letter"] as const;

/** The paper ballot of one department in one language: nothing on it depends on who prints it, or how often. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  await requireAccount(request, "see-waves");
  const { relationship, wave } = waveOf(params);
  const path = wavePath(relationship.id, wave.id);
  const state = findSurveyState(database(), configuration().keys, wave.id, new Date());
  if (state.kind !== "open") throw redirect(path);
  const { searchParams } = new URL(request.url);
  const language = peopleLanguage(request);
  return {
    path,
    organisation: organisationName(database()),
    departmentIndex: searchParams.get("department") === "1" ? (1 as const) : (0 as const),
    paper: PAPERS.find((name) => name === searchParams.get("paper")) ?? null,
    survey: showSurveyPage(
      state.readManifest(),
      state.manifestHash,
      language,
      state.extended,
      state.timeZone,
    ),
    words: paperBallotTexts(language).texts,
    people: peoplesTexts(request),
    ...pageTexts(request, "paper"),
  };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data?.texts.paper.ballots.documentTitle },
];

export default function PaperBallots() {
  const page = useLoaderData<typeof loader>();
  const { path, paper, survey, people, departmentIndex } = page;
  return (
    <>
      <PaperBallotBar
        path={path}
        paper={paper}
        people={people}
        survey={survey}
        departmentIndex={departmentIndex}
      />
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
