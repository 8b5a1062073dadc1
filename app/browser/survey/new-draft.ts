import { encodeBase64Url } from "~/ballot/encoding";
import { poprfInfo } from "~/ballot/manifest";
import type { Ticket } from "~/ballot/ticket";
import { blindToken } from "~/ballot/token";
import { type Draft, draftId, loadDrafts } from "./draft";
import type { Code } from "./fragment";
import type { SurveyData } from "./survey-data";

/** The draft a code or a ticket's seed has begun in this browser. */
export function findDraft({ wave, manifestHash }: SurveyData, codeOrSeed: string): Draft | null {
  const id = draftId(manifestHash, codeOrSeed);
  return loadDrafts(wave).find((draft) => draft.id === id) ?? null;
}

/** Draws and blinds a token; the work of some tens of milliseconds on a phone. */
export function newDraft(survey: SurveyData, { departmentIndex, code }: Code): Draft {
  const info = poprfInfo(survey.manifestHash, departmentIndex);
  const { seed, blind, blinded } = blindToken(survey.issuerKey, info);
  return {
    ...emptyDraft(survey, departmentIndex, code),
    code,
    seed: encodeBase64Url(seed),
    pending: { blind: encodeBase64Url(blind), blinded: encodeBase64Url(blinded) },
  };
}

/** The ballot that a ticket carries here, or what this browser has of it already. Nothing is claimed. */
export function draftOfTicket(survey: SurveyData, { departmentIndex, seed, key }: Ticket): Draft {
  const text = encodeBase64Url(seed);
  const made = { seed: text, key: encodeBase64Url(key), carried: true };
  return findDraft(survey, text) ?? { ...emptyDraft(survey, departmentIndex, text), ...made };
}

function emptyDraft(
  { manifest, manifestHash }: SurveyData,
  departmentIndex: Draft["departmentIndex"],
  codeOrSeed: string,
): Draft {
  return {
    id: draftId(manifestHash, codeOrSeed),
    closesAt: manifest.closesAt,
    departmentIndex,
    code: null,
    seed: "",
    pending: null,
    key: null,
    carried: false,
    sinceLastTime: [],
    names: null,
    answers: {},
    comment: "",
    mayBeQuoted: false,
    keptComment: "",
    cast: null,
    receipt: null,
  };
}
