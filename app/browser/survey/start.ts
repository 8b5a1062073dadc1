import { readNames, readSinceLastTime, type SinceLastTime } from "~/ballot/claim";
import { decodeBase64Url, encodeBase64Url } from "~/ballot/encoding";
import { tokenOf } from "~/ballot/token";
import { element, make } from "~/browser/page-elements";
import { type Draft, forget, saveDraft, wipeDraft } from "./draft";
import { requestToken } from "./request-token";
import type { SurveyData } from "./survey-data";

/** Reasons after which a draft is of no use. */
const SPOILT = ["code-refused", "malformed", "proof"];

/**
 * Exchanges the code for a token. The draft is saved before anything is sent, so that a lost reply can be asked for
 * again with the same blinded token. Returns null when the token is there, else the reason why not.
 */
export async function claimToken(survey: SurveyData, draft: Draft): Promise<string | null> {
  if (draft.key !== null) return null;
  const { departmentIndex, code } = draft;
  const [seed, blind, blinded] = [draft.seed, draft.pending?.blind, draft.pending?.blinded].map((text) =>
    decodeBase64Url(text ?? ""),
  );
  if (code === null || !seed || !blind || !blinded) return "code-refused";
  saveDraft(survey.wave, draft);
  const reply = await requestToken(
    survey,
    { departmentIndex, code },
    { token: tokenOf(seed), blind, blinded },
  );
  if (!reply.ok) {
    if (SPOILT.includes(reply.reason)) wipeDraft(survey.wave, draft.id);
    return reply.reason;
  }
  draft.key = encodeBase64Url(reply.key);
  draft.sinceLastTime = readSinceLastTime(reply.json);
  draft.names = readNames(reply.json);
  draft.code = null;
  draft.pending = null;
  forget(survey.wave, "fragment");
  saveDraft(survey.wave, draft);
  return null;
}

/** Writes what came of the last survey. */
export function showSinceLastTime({ words }: SurveyData, actions: readonly SinceLastTime[]): void {
  const entries = actions.map(({ about, action, names, status, because }) => {
    const said = {
      done: words.weDid,
      "under-way": words.underWay,
      "not-started": words.notStarted,
      "not-done": `${words.notDoneBecause} ${because ?? "?"}`,
    }[status];
    const dimension = make("span", words.dimensions[about] ?? "");
    dimension.className = "small";
    return make(
      "li",
      dimension,
      make("b", names[document.documentElement.lang] ?? action),
      make("span", said),
    );
  });
  element("[data-since]").replaceChildren(...entries);
}
