import { element, nextPaint, say } from "~/browser/page-elements";
import { explainSending, problemOfBatch, showBatch } from "./batch-view";
import type { Entry } from "./entry";
import { sendBatch } from "./send-batch";
import { showStep } from "./steps";
import { isBlank, readTyped } from "./typing";

export async function sendAll(entry: Entry): Promise<void> {
  const { survey, data, batch, session } = entry;
  const problem = element("[data-send-problem]");
  const unfinished = isBlank(readTyped()) ? null : data.words.batch.unfinished;
  const stop = unfinished ?? problemOfBatch(batch, data);
  say(problem, stop);
  if (entry.busy || stop !== null) return;
  entry.busy = true;
  const progress = element<HTMLProgressElement>("[data-progress]");
  progress.hidden = false;
  progress.value = 0;
  await nextPaint();
  const reason = await sendBatch(survey, batch, session.codes, (done, total) => {
    progress.value = done / total;
  });
  entry.busy = false;
  progress.hidden = true;
  if (reason === null) {
    showStep("done");
    return;
  }
  showBatch(batch, data, session);
  say(problem, explainSending(reason, batch.ballots.length, data.words.sending));
}
