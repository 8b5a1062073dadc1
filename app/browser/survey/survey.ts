import { element, nextPaint } from "~/browser/page-elements";
import { countCharacters, readAnswers, restoreAnswers } from "./answers";
import { begin, beginTyped, beginWithTicket } from "./begin";
import { fillCheck, saySendProblem } from "./check";
import { warnOfComment } from "./comment-warning";
import { type Draft, loadDraft, wipeDraft } from "./draft";
import { takeFragment } from "./fragment";
import { findDraft } from "./new-draft";
import { listenToKeys } from "./number-keys";
import { advance, currentState, pageElement, showPage } from "./pages";
import { checkSection } from "./section-check";
import { sendBallot } from "./send";
import { finish, goBack, goTo, hold, keep, pageAfter, show, stop } from "./session";
import { prepareStart } from "./start";
import { readSurveyData, type SurveyData } from "./survey-data";
import { forget, putDown, recall, remember, takeUp } from "./this-tab";
import { readTicket } from "./ticket";
import { isUnsaved, type Session } from "./visit";
import { offerWaysOut } from "./way-out";
import { answerOwn, clearPage, copyReceipt, takeAnother, wipe } from "./whose";

export function startSurvey(): void {
  const survey = readSurveyData();
  document.documentElement.dataset.ready = "";
  if (survey) void beginSession(survey);
  else showPage("proof");
}

async function beginSession(survey: SurveyData): Promise<void> {
  const tab = takeUp(survey.wave);
  const { text: fragment, code, ticket, broken } = takeFragment(survey.wave, tab.fragment);
  const read = ticket === null ? null : await readTicket(survey, ticket);
  const carried = typeof read === "string" ? null : read;
  const begun = code && findDraft(survey, "code", code.code);
  // Of this tab only, and not where somebody has come with a link: it may be another person's.
  const resumed = fragment === "" && tab.lock ? loadDraft(survey.wave, tab.lock) : null;
  const draft = carried ?? begun ?? resumed;
  const known = { survey, fragment, code, draft, byTicket: carried !== null };
  const session: Session = {
    ...known,
    ownTicket: false,
    held: null,
    saved: begun !== null || resumed !== null,
    busy: false,
    over: false,
  };
  prepareStart(session, broken || typeof read === "string");
  listen(session);
  listenToLeaving(session);
  listenToKeys();
  await resume(session);
}

/** After a reload: back to the page where the person was. */
async function resume(session: Session): Promise<void> {
  const { survey, fragment, draft } = session;
  const { page } = currentState();
  const receipt = recall(survey.wave, "receipt");
  // From whichever page: Back leads to those before.
  if (fragment === "" && receipt !== null) return finish(session, receipt);
  if (session.byTicket) {
    advance("own", { replace: true });
    return show(session);
  }
  if (page === "start" || draft === null || draft.key === null) {
    advance("start", { replace: true });
    return offerWaysOut(session, "start");
  }
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
    else if (page === "ticket") void beginWithTicket(session);
    else if (page === "since") goTo(session, "check");
    else if (page === "check") void send(session);
    else leaveSection(session, page);
  });
  document.addEventListener("click", ({ target }) => {
    const button = target instanceof Element ? target.closest<HTMLElement>("button") : null;
    const { change, target: field } = button?.dataset ?? {};
    if (change !== undefined) goTo(session, change, { returnTo: "check", target: field });
    else if (button && "back" in button.dataset) goBack(session);
    else if (button?.dataset.go !== undefined) goTo(session, button.dataset.go);
    else if (button?.dataset.own !== undefined) answerOwn(session, button.dataset.own === "yes");
    else if (button && "copy" in button.dataset) copyReceipt();
    else if (session.busy) return;
    else if (button && "another" in button.dataset) takeAnother(session);
    else if (button && "done" in button.dataset) clearPage(session);
    else if (button && "wipe" in button.dataset) void wipe(session);
  });
  document.addEventListener("input", () => {
    countCharacters(survey.words);
    if (session.draft === null || session.draft.cast !== null || session.held !== session.draft.lock.id)
      return;
    readAnswers(session.draft);
    keep(session, session.draft);
  });
  addEventListener("popstate", () => {
    if (location.hash.length > 1) location.reload();
    else show(session);
  });
}

/** A reload goes on where it was, without the code; where nothing can be kept, the browser asks before it goes. */
function listenToLeaving(session: Session): void {
  const { wave } = session.survey;
  let byLink = false;
  addEventListener("click", ({ target, ctrlKey, metaKey, shiftKey }) => {
    const link = target instanceof Element ? target.closest(".languages a") : null;
    byLink = link !== null && !ctrlKey && !metaKey && !shiftKey;
  });
  addEventListener("pagehide", () => {
    const { fragment, draft } = session;
    putDown(wave, { fragment, lock: draft?.lock ?? null }, byLink);
  });
  addEventListener("pageshow", ({ persisted }) => {
    if (persisted) forget(wave, "tab");
  });
  addEventListener("beforeunload", (event) => {
    if (isUnsaved(session)) event.preventDefault();
  });
}

function leaveSection(session: Session, page: string): void {
  const section = pageElement(page);
  if (!checkSection(section, session.survey.words) || warnOfComment(session, section)) return;
  const { returnTo, target } = currentState();
  goTo(session, returnTo ?? pageAfter(session, page), { target: returnTo && `change-${target}` });
}

async function send(session: Session): Promise<void> {
  const { survey, draft } = session;
  if (draft === null) return;
  // A comment may have come back from storage without its page having been left.
  const comment = element("#comment").closest<HTMLElement>("[data-page]");
  if (comment && warnOfComment(session, comment)) {
    goTo(session, comment.dataset.page ?? "", { returnTo: "check" });
    return element("[data-problems]", comment).focus();
  }
  const status = element("[data-send-status]");
  const button = element<HTMLButtonElement>("[data-send]");
  session.busy = true;
  button.ariaDisabled = "true";
  saySendProblem(null, survey);
  status.textContent = survey.words.sealing;
  await nextPaint();
  const reason = await sendBallot(survey, draft, () => {
    status.textContent = survey.words.sending;
  });
  session.busy = false;
  button.ariaDisabled = null;
  status.textContent = "";
  if (reason === null) return arrived(session, draft);
  if (["closed", "cancelled", "unknown-wave", "rules-changed"].includes(reason)) return stop(session, reason);
  if (reason === "already-cast" && draft.carried) return stop(session, "elsewhere");
  fillCheck(draft, survey.words);
  saySendProblem(reason, survey);
}

function arrived(session: Session, draft: Draft): void {
  const receipt = draft.receipt ?? "";
  remember(session.survey.wave, "receipt", receipt);
  wipeDraft(session.survey.wave, draft.lock);
  advance("thanks", { replace: true });
  finish(session, receipt);
}
