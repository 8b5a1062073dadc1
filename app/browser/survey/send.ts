import { readCast, sealedBytesOf } from "~/ballot/cast";
import { contentOf } from "./answers";
import { type Draft, saveDraft } from "./draft";
import { castSealed, sealBallot } from "./seal-and-cast";
import type { SurveyData } from "./survey-data";

/**
 * Seals once and sends. After the first attempt the ballot stays as it is: it may have arrived although no answer
 * came, and only the identical one is acknowledged again. Returns null when it has arrived, else the reason why not.
 */
export async function sendBallot(
  survey: SurveyData,
  draft: Draft,
  onSealed: () => void,
): Promise<string | null> {
  if (draft.cast === null && navigator.onLine === false) return "offline";
  seal(survey, draft);
  onSealed();
  return castSealed(survey.wave, draft.cast, draft.receipt);
}

function seal(survey: SurveyData, draft: Draft): void {
  if (draft.cast !== null && readCast(JSON.parse(draft.cast), sealedBytesOf(survey.manifest))) return;
  Object.assign(draft, sealBallot(survey, draft, contentOf(draft)));
  saveDraft(survey.wave, draft);
}
