import { holdDraft } from "~/browser/survey/one-tab";
import { readSurveyData, type SurveyData } from "~/browser/survey/survey-data";
import { prepareBegin } from "./begin";
import { readEntryData } from "./entry-data";
import { wipeOldBatches } from "./kept-batch";
import { showStep } from "./steps";

const survey = readSurveyData();
if (survey) void start(survey);
else showStep("proof");

async function start(survey: SurveyData): Promise<void> {
  wipeOldBatches(survey.wave, Date.now());
  const free = await holdDraft(`paper:${survey.wave}`);
  prepareBegin(survey, readEntryData());
  showStep(free ? "begin" : "tabs");
  document.documentElement.dataset.ready = "";
}
