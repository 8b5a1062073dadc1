import { type DraftLock, draftLock } from "~/ballot/draft-seal";
import { encodeBase64Url } from "~/ballot/encoding";
import { poprfInfo } from "~/ballot/manifest";
import type { Ticket } from "~/ballot/ticket";
import { blindToken } from "~/ballot/token";
import { type Draft, loadDraft, takeOverDraft } from "./draft";
import type { Code } from "./fragment";
import type { SurveyData } from "./survey-data";

/** The draft a code or a ticket's seed has begun in this browser. */
export function findDraft(
  { wave, manifestHash }: Pick<SurveyData, "wave" | "manifestHash">,
  kind: "code" | "ticket",
  codeOrSeed: string,
): Draft | null {
  const lock = draftLock(manifestHash, kind, codeOrSeed);
  return loadDraft(wave, lock) ?? takeOverDraft(wave, manifestHash, codeOrSeed, lock);
}

/** Draws and blinds a token; the work of some tens of milliseconds on a phone. */
export function newDraft(survey: SurveyData, { departmentIndex, code }: Code): Draft {
  const info = poprfInfo(survey.manifestHash, departmentIndex);
  const { seed, blind, blinded } = blindToken(survey.issuerKey, info);
  return {
    ...emptyDraft(survey, departmentIndex, draftLock(survey.manifestHash, "code", code)),
    code,
    seed: encodeBase64Url(seed),
    pending: { blind: encodeBase64Url(blind), blinded: encodeBase64Url(blinded) },
  };
}

/** The ballot that a ticket carries here, or what this browser has of it already. Nothing is claimed. */
export function draftOfTicket(survey: SurveyData, { departmentIndex, seed, key }: Ticket): Draft {
  const text = encodeBase64Url(seed);
  const made = { seed: text, key: encodeBase64Url(key), carried: true };
  const lock = draftLock(survey.manifestHash, "ticket", text);
  return findDraft(survey, "ticket", text) ?? { ...emptyDraft(survey, departmentIndex, lock), ...made };
}

function emptyDraft(
  { manifest }: SurveyData,
  departmentIndex: Draft["departmentIndex"],
  lock: DraftLock,
): Draft {
  return {
    lock,
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
