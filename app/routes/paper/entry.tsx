import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { renderToStaticMarkup } from "react-dom/server";
import { wavePath } from "~/addresses";
import { PaperEntryPage } from "~/components/paper/entry-page";
import { Texts } from "~/components/texts";
import { paperEntryTexts } from "~/content/paper/entry/texts";
import { SURVEY_LANGUAGES } from "~/content/survey/texts";
import { database } from "~/database.server";
import { configuration } from "~/env.server";
import { findPageTexts } from "~/features/find-page-texts.server";
import { beginPaperEntry } from "~/features/paper/begin-paper-entry.server";
import { findPaperScript } from "~/features/survey/find-ballot-script.server";
import { findSurveyState, showSurveyPage } from "~/features/survey/show-page.server";
import { fallbackNote, readerLanguage } from "~/http/page-texts.server";
import { waveOf } from "~/http/relationship.server";
import { jsonReply, jsonRequest } from "~/http/script-exchange.server";
import { scriptPage } from "~/http/script-page.server";
import { requireAccount } from "~/http/session.server";
import { surveyLanguage } from "~/http/survey-response.server";
import stylesheet from "~/styles/app.css?url";

/** Two people type in paper ballots: a document of its own, without the application's script. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const account = await requireAccount(request, "enter-paper");
  const { relationship, wave } = waveOf(params);
  const path = wavePath(relationship.id, wave.id);
  const state = findSurveyState(database(), configuration().keys, wave.id, new Date());
  if (state.kind !== "open") return redirect(path);
  const ofStatements = surveyLanguage(request, SURVEY_LANGUAGES, "en");
  const survey = showSurveyPage(
    state.readManifest(),
    state.manifestHash,
    ofStatements,
    state.extended,
    state.timeZone,
  );
  // One language for the whole document, also where the reader's is not there yet.
  const { language, texts } = paperEntryTexts(readerLanguage(request));
  const script = findPaperScript();
  return scriptPage(
    renderToStaticMarkup(
      <Texts {...findPageTexts(language, ["paperEntry"])}>
        <PaperEntryPage
          assets={{ stylesheet, script }}
          path={path}
          fallback={fallbackNote(request)}
          survey={survey}
          accountName={account.name}
          words={texts.script}
        />
      </Texts>,
    ),
  );
}

/** The only thing that is ever posted here: who types. Ballots go where all ballots go. */
export async function action({ request, params }: ActionFunctionArgs) {
  const account = await requireAccount(request, "enter-paper");
  const { wave } = waveOf(params);
  const by = { accountId: account.id, name: account.name, now: new Date() };
  const begun = beginPaperEntry(database(), configuration().keys, wave.id, await jsonRequest(request), by);
  return jsonReply(begun);
}
