import { counted } from "~/browser/in-words";
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
  say(element("[data-waiting]"), waiting === 0 ? null : counted(data.words.waiting, waiting));
  const form = element<HTMLFormElement>("[data-begin]");
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    void begin(survey, data, batch);
  });
  showStep(free ? "begin" : "tabs");
  document.documentElement.dataset.ready = "";
}

async function begin(survey: SurveyData, data: EntryData, batch: Batch): Promise<void> {
  const second = element<HTMLInputElement>("#second").value.trim();
  const unconfirmed = elements("[data-confirm]").some(
    (box) => !(box instanceof HTMLInputElement && box.checked),
  );
  const problem = element("[data-begin-problem]");
  const words = data.words.begin;
  const missing = second === "" ? words.secondMissing : unconfirmed ? words.unconfirmed : null;
  say(problem, missing);
  if (missing !== null) return;
  const begun = await beginSession(data.beginAddress, second);
  if (!begun.ok) {
    say(problem, explainBeginning(begun.reason, words));
    return;
  }
  startWork({ survey, data, batch, session: begun.session, busy: false });
}

function explainBeginning(reason: string, words: EntryData["words"]["begin"]): string {
  if (reason === "closed" || reason === "cancelled") return words.ended;
  if (reason === "same-person") return words.samePerson;
  if (reason === "key-missing") return words.keyMissing;
  return reason === "rules-changed" ? words.rulesChanged : words.notReached;
}
