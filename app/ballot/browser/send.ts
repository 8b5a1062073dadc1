import { makeCast, readCast, receiptOf, writeCast } from "../cast";
import { decodeBase64Url } from "../encoding";
import { tokenOf } from "../token";
import { contentOf } from "./answers";
import { type Draft, saveDraft } from "./draft";
import { exchange } from "./exchange";
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
  const reply = await exchange(`/s/${survey.wave}/ballot`, draft.cast ?? "");
  if (!reply.ok) return reply.reason;
  const { json } = reply;
  const received = typeof json === "object" && json !== null && "receipt" in json ? json.receipt : null;
  return received === draft.receipt ? null : "receipt-differs";
}

function seal(survey: SurveyData, draft: Draft): void {
  if (draft.cast !== null && readCast(JSON.parse(draft.cast))) return;
  const seed = decodeBase64Url(draft.seed);
  const key = decodeBase64Url(draft.key ?? "");
  if (!seed || !key) throw new Error("there is no token to send with");
  const { manifestHash, tallyKey } = survey;
  const { departmentIndex } = draft;
  const cast = makeCast({
    token: tokenOf(seed),
    key,
    manifestHash,
    departmentIndex,
    tallyKey,
    content: contentOf(draft),
  });
  draft.cast = writeCast(cast);
  draft.receipt = receiptOf(manifestHash, cast.sealed);
  saveDraft(survey.wave, draft);
}
