import { readIssued, readSinceLastTime, type SinceLastTime, writeClaim } from "../claim";
import type { ParsedCode } from "../code";
import { decodeBase64Url, encodeBase64Url } from "../encoding";
import { poprfInfo } from "../manifest";
import { blindToken, finaliseToken } from "../token";
import { type Draft, draftId, forget, loadDrafts, saveDraft, wipeDraft } from "./draft";
import { exchange } from "./exchange";
import { element, make } from "./page-elements";
import type { SurveyData } from "./survey-data";

export type Code = Extract<ParsedCode, { ok: true }>;

/** The draft a code has begun in this browser. */
export function findDraft({ wave, manifestHash }: SurveyData, { code }: Code): Draft | null {
  const id = draftId(manifestHash, code);
  return loadDrafts(wave).find((draft) => draft.id === id) ?? null;
}

/** Draws and blinds a token; the work of some tens of milliseconds on a phone. */
export function newDraft(survey: SurveyData, { departmentIndex, code }: Code): Draft {
  const info = poprfInfo(survey.manifestHash, departmentIndex);
  const { token, blind, blinded } = blindToken(survey.issuerKey, info);
  return {
    id: draftId(survey.manifestHash, code),
    closesAt: survey.manifest.closesAt,
    departmentIndex,
    code,
    token: encodeBase64Url(token),
    blind: encodeBase64Url(blind),
    blinded: encodeBase64Url(blinded),
    output: null,
    sinceLastTime: [],
    answers: {},
    comment: "",
    mayBeQuoted: false,
    cast: null,
    receipt: null,
  };
}

/**
 * Exchanges the code for a token. The draft is saved before anything is sent, so that a lost reply can be asked for
 * again with the same blinded token. Returns null when the token is there, else the reason why not.
 */
export async function claimToken(survey: SurveyData, draft: Draft): Promise<string | null> {
  if (draft.output !== null) return null;
  const { departmentIndex, code } = draft;
  const [token, blind, blinded] = [draft.token, draft.blind, draft.blinded].map(decodeBase64Url);
  if (code === null || !token || !blind || !blinded) return "code-refused";
  saveDraft(survey.wave, draft);
  const reply = await exchange(`/s/${survey.wave}/claim`, writeClaim({ departmentIndex, code, blinded }));
  if (!reply.ok) {
    if (reply.reason === "code-refused" || reply.reason === "malformed") wipeDraft(survey.wave, draft.id);
    return reply.reason;
  }
  const issued = readIssued(reply.json);
  const info = poprfInfo(survey.manifestHash, departmentIndex);
  const output = issued && finaliseToken({ token, blind, blinded }, survey.issuerKey, info, issued);
  if (!output) {
    wipeDraft(survey.wave, draft.id);
    return "proof";
  }
  draft.output = encodeBase64Url(output);
  draft.sinceLastTime = readSinceLastTime(reply.json);
  draft.code = null;
  forget(survey.wave, "fragment");
  saveDraft(survey.wave, draft);
  return null;
}

/** Writes what came of the last survey. */
export function showSinceLastTime({ words }: SurveyData, actions: readonly SinceLastTime[]): void {
  const entries = actions.map(({ about, action, status, because }) => {
    const said = {
      done: words.weDid,
      "under-way": words.underWay,
      "not-started": words.notStarted,
      "not-done": `${words.notDoneBecause} ${because ?? "?"}`,
    }[status];
    const dimension = make("span", words.dimensions[about] ?? "");
    dimension.className = "small";
    return make("li", dimension, make("b", action), make("span", said));
  });
  element("[data-since]").replaceChildren(...entries);
}
