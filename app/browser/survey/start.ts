import { saysWhatWasFrozen } from "~/ballot/after-start";
import { readNames, readSinceLastTime, type SinceLastTime } from "~/ballot/claim";
import { decodeBase64Url, encodeBase64Url } from "~/ballot/encoding";
import { tokenOf } from "~/ballot/token";
import { element, make } from "~/browser/page-elements";
import { fill } from "~/content/translated";
import { sayInvited } from "./check";
import { canKeep, type Draft, wipeOldDrafts } from "./draft";
import { requestToken } from "./request-token";
import type { SurveyData } from "./survey-data";
import type { Session } from "./visit";

/** What the first page says and offers, by what this tab knows: nothing, a code, or what was begun with one. */
export function prepareStart(session: Session, brokenLink: boolean): void {
  const { survey, fragment, code, draft, byTicket } = session;
  sayInvited(survey, (code ?? draft)?.departmentIndex);
  const begun = draft !== null && draft.key !== null && !byTicket;
  element("[data-from-link]").hidden = !brokenLink;
  element("[data-start-note]").hidden = begun;
  element("[data-ticket-note]").hidden = !byTicket;
  element("[data-plain]").hidden = isSecureContext;
  element("[data-not-kept]").hidden = canKeep();
  element("[data-resume-note]").hidden = !begun;
  const button = element<HTMLButtonElement>("[data-start]");
  button.textContent = begun ? survey.words.resume : survey.words.start;
  button.disabled = false;
  for (const link of document.querySelectorAll<HTMLAnchorElement>(".languages a")) link.hash = fragment;
}

/**
 * Exchanges the code for a token. A refusal may be false and removes nothing: the same blinded token can be asked for
 * again. Returns null when the token is there, else the reason why not.
 */
export async function claimToken(survey: SurveyData, draft: Draft): Promise<string | null> {
  if (draft.key !== null) return null;
  const { departmentIndex, code } = draft;
  const [seed, blind, blinded] = [draft.seed, draft.pending?.blind, draft.pending?.blinded].map((text) =>
    decodeBase64Url(text ?? ""),
  );
  if (code === null || !seed || !blind || !blinded) return "code-refused";
  const reply = await requestToken(
    survey,
    { departmentIndex, code },
    { token: tokenOf(seed), blind, blinded },
  );
  if (!reply.ok) return reply.reason;
  if (!saysWhatWasFrozen(survey.manifest, reply.json)) return "rules-changed";
  wipeOldDrafts(survey.wave, reply.at);
  draft.closesAt = endByThisClock(survey, reply.at);
  draft.key = encodeBase64Url(reply.key);
  draft.sinceLastTime = readSinceLastTime(reply.json);
  draft.names = readNames(reply.json);
  draft.code = null;
  draft.pending = null;
  return null;
}

/**
 * When the survey ends by the clock of this device, where that is ahead of the server's: by its own a "closed" long before
 * the end would look right, and take the answers with it.
 */
function endByThisClock({ manifest }: SurveyData, serverTime: number): string {
  const ahead = Math.max(0, Date.now() - serverTime) || 0;
  return new Date(Date.parse(manifest.closesAt) + ahead).toISOString();
}

/** Writes what came of the last survey. */
export function showSinceLastTime({ words }: SurveyData, actions: readonly SinceLastTime[]): void {
  const entries = actions.map(({ about, action, names, status, because }) => {
    const said = {
      done: words.done,
      "under-way": words.underWay,
      "not-started": words.notStarted,
      "not-done": fill(words.notDoneBecause, { because: because ?? "?" }),
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
