import { element, elements, say } from "~/browser/page-elements";
import { holdDraft } from "~/browser/survey/one-tab";
import { readSurveyData, type SurveyData } from "~/browser/survey/survey-data";
import { type Batch, loadBatch, wipeOldBatches } from "./batch";
import { beginSession, type EntryData, readEntryData } from "./entry-data";
import { showStep } from "./steps";
import { startWork } from "./work";

const survey = readSurveyData();
if (survey) void start(survey);
else showStep("proof");

async function start(survey: SurveyData): Promise<void> {
  wipeOldBatches(survey.wave, Date.now());
  const data = readEntryData();
  const { closesAt } = survey.manifest;
  const free = await holdDraft(`paper:${survey.wave}`);
  const batch = loadBatch(survey.wave, closesAt);
  const waiting = batch.ballots.length;
  say(element("[data-waiting]"), waiting === 0 ? null : waitingWords(waiting));
  const form = element<HTMLFormElement>("[data-begin]");
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    void begin(survey, data, batch);
  });
  showStep(free ? "begin" : "tabs");
  document.documentElement.dataset.ready = "";
}

function waitingWords(count: number): string {
  const ballots = count === 1 ? "One typed ballot waits" : `${count} typed ballots wait`;
  return `${ballots} in this browser. Begin again to go on with them.`;
}

async function begin(survey: SurveyData, data: EntryData, batch: Batch): Promise<void> {
  const second = element<HTMLInputElement>("#second").value.trim();
  const unconfirmed = elements("[data-confirm]").some(
    (box) => !(box instanceof HTMLInputElement && box.checked),
  );
  const problem = element("[data-begin-problem]");
  const missing = missingToBegin(second, unconfirmed);
  say(problem, missing);
  if (missing !== null) return;
  const begun = await beginSession(data.beginAddress, second);
  if (!begun.ok) {
    say(problem, explainBeginning(begun.reason));
    return;
  }
  startWork({ survey, data, batch, session: begun.session, busy: false });
}

function explainBeginning(reason: string): string {
  if (reason === "closed" || reason === "cancelled")
    return "The wave has ended. No ballots are taken any more.";
  if (reason === "same-person") return "The second person is somebody else than you. Enter their name.";
  if (reason === "key-missing")
    return "The key file of this wave is missing. Ask the people who run the server to bring the key directory back.";
  if (reason === "rules-changed")
    return "The wave is stopped: its stored rules are not those it opened with. Its page says what to do; what was typed stays.";
  return "The server did not answer, or you are not signed in any more. Reload the page; what was typed stays.";
}

function missingToBegin(second: string, unconfirmed: boolean): string | null {
  if (second === "") return "Enter the name of the second person.";
  return unconfirmed ? "Each of the confirmations is needed before the first ballot is typed." : null;
}
