import { type ParsedCode, parseCode } from "../code";
import { countCharacters, readAnswers, restoreAnswers } from "./answers";
import { begin, beginTyped, prepareStart } from "./begin";
import { fillCheck, saySendProblem } from "./check";
import { currentDraft, type Draft, recall, remember, wipeDraft, wipeOldDrafts } from "./draft";
import { element, nextPaint } from "./page-elements";
import { advance, currentState, pageElement, showPage } from "./pages";
import { checkSection } from "./section-check";
import { sendBallot } from "./send";
import { finish, goBack, goTo, hold, keep, pageAfter, type Session, show, stop } from "./session";
import { findDraft } from "./start";
import { readSurveyData, type SurveyData } from "./survey-data";

export function startSurvey(): void {
  const survey = readSurveyData();
  document.documentElement.dataset.ready = "";
  if (survey) beginSession(survey);
  else showPage("proof");
}

function beginSession(survey: SurveyData): void {
  wipeOldDrafts(Date.now());
  const fragment = takeFragment(survey.wave);
  const code = fragment?.ok ? fragment : null;
  const draft = code ? findDraft(survey, code) : currentDraft(survey.wave);
  const session: Session = { survey, code, draft, held: null, busy: false, over: false };
  prepareStart(session, fragment !== null && !fragment.ok);
  listen(session);
  void resume(session);
}

/** Out of the address at once; kept for this tab until the code was exchanged. */
function takeFragment(wave: string): ParsedCode | null {
  if (location.hash.length > 1) {
    remember(wave, "fragment", location.hash);
    history.replaceState(null, "", location.pathname + location.search);
  }
  const fragment = recall(wave, "fragment");
  return fragment === null ? null : parseCode(wave, fragment);
}

/** After a reload: back to the page where the person was. */
async function resume(session: Session): Promise<void> {
  const { survey, draft } = session;
  const { page } = currentState();
  const receipt = recall(survey.wave, "receipt");
  if (page === "thanks" && receipt !== null) return finish(session, receipt);
  if (page === "start" || draft === null || draft.output === null) return advance("start", { replace: true });
  if (!(await hold(session, draft))) return;
  restoreAnswers(draft, survey.words);
  show(session);
}

function listen(session: Session): void {
  const { survey } = session;
  document.addEventListener("submit", (event) => {
    event.preventDefault();
    const page = event.target instanceof HTMLElement ? (event.target.dataset.page ?? "") : "";
    if (session.busy) return;
    if (page === "start") void begin(session);
    else if (page === "code") void beginTyped(session);
    else if (page === "since") goTo(session, "section-1");
    else if (page === "check") void send(session);
    else leaveSection(session, page);
  });
  document.addEventListener("click", ({ target }) => {
    const button = target instanceof Element ? target.closest<HTMLElement>("button") : null;
    const { change, target: field } = button?.dataset ?? {};
    if (change !== undefined) goTo(session, change, { returnTo: "check", target: field });
    else if (button && "back" in button.dataset) goBack(session);
  });
  document.addEventListener("input", () => {
    countCharacters(survey.words);
    if (session.draft === null || session.draft.cast !== null || session.held !== session.draft.id) return;
    readAnswers(session.draft);
    keep(session, session.draft);
  });
  addEventListener("popstate", () => {
    if (location.hash.length > 1) location.reload();
    else show(session);
  });
}

function leaveSection(session: Session, page: string): void {
  if (!checkSection(pageElement(page), session.survey.words)) return;
  goTo(session, currentState().returnTo ?? pageAfter(page));
}

async function send(session: Session): Promise<void> {
  const { survey, draft } = session;
  if (draft === null) return;
  const status = element("[data-send-status]");
  const button = element<HTMLButtonElement>("[data-send]");
  session.busy = true;
  button.disabled = true;
  saySendProblem(null, survey);
  status.textContent = survey.words.sealing;
  await nextPaint();
  const reason = await sendBallot(survey, draft, () => {
    status.textContent = survey.words.sending;
  });
  session.busy = false;
  button.disabled = false;
  status.textContent = "";
  if (reason === null) return arrived(session, draft);
  if (reason === "closed" || reason === "cancelled") return stop(session, reason);
  fillCheck(draft, survey.words);
  saySendProblem(reason, survey);
}

function arrived(session: Session, draft: Draft): void {
  const receipt = draft.receipt ?? "";
  remember(session.survey.wave, "receipt", receipt);
  wipeDraft(session.survey.wave, draft.id);
  advance("thanks", { replace: true });
  finish(session, receipt);
}
