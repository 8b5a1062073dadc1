import { type ParsedCode, parseCode } from "../code";
import { checkSection, clearControls, countCharacters, readAnswers, restoreAnswers } from "./answers";
import { fillCheck, sayInvited, saySendProblem } from "./check";
import {
  currentDraft,
  type Draft,
  forget,
  recall,
  remember,
  saveDraft,
  wipeDraft,
  wipeOldDrafts,
} from "./draft";
import { holdDraft } from "./one-tab";
import { element, elements, nextPaint, say } from "./page-elements";
import { currentState, goBack, goTo, pageElement, showPage } from "./pages";
import { sendBallot } from "./send";
import { type Code, claimToken, findDraft, newDraft, showSinceLastTime } from "./start";
import { readSurveyData, type SurveyData } from "./survey-data";

/** Reasons that end the visit, with the page that explains them. */
const STOPS: Readonly<Record<string, string>> = {
  "code-refused": "code-refused",
  malformed: "code-refused",
  proof: "proof",
  closed: "closed",
  cancelled: "cancelled",
  "unknown-wave": "cancelled",
};

/** What this tab works on. `held`: no other tab has the draft. `over`: sent, nothing left to do. */
type Session = {
  survey: SurveyData;
  code: Code | null;
  draft: Draft | null;
  held: boolean;
  busy: boolean;
  over: boolean;
};

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
  const session: Session = { survey, code, draft, held: false, busy: false, over: false };
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

function prepareStart({ survey, code, draft }: Session, brokenLink: boolean): void {
  const departmentIndex = (code ?? draft)?.departmentIndex;
  if (departmentIndex !== undefined) sayInvited(survey, departmentIndex);
  const begun = draft !== null && draft.output !== null;
  element("[data-from-link]").hidden = !brokenLink;
  element("[data-start-note]").hidden = begun;
  element("[data-resume-note]").hidden = !begun;
  const button = element<HTMLButtonElement>("[data-start]");
  button.textContent = begun ? survey.words.resume : survey.words.start;
  button.disabled = false;
  for (const link of document.querySelectorAll<HTMLAnchorElement>(".languages a"))
    link.hash = recall(survey.wave, "fragment") ?? "";
}

/** After a reload: back to the page where the person was. */
async function resume(session: Session): Promise<void> {
  const { survey, draft } = session;
  const { page } = currentState();
  const receipt = recall(survey.wave, "receipt");
  if (page === "thanks" && receipt !== null) return finish(session, receipt);
  if (page === "start" || draft === null || draft.output === null) return;
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
    else if (page === "since") goTo("section-1");
    else if (page === "check") void send(session);
    else leaveSection(session, page);
  });
  document.addEventListener("click", ({ target }) => {
    const button = target instanceof Element ? target.closest<HTMLElement>("button") : null;
    const { change, target: field } = button?.dataset ?? {};
    if (change !== undefined) goTo(change, { returnTo: "check", target: field });
    else if (button && "back" in button.dataset) goBack(pageBefore(currentState().page));
  });
  document.addEventListener("input", () => {
    countCharacters(survey.words);
    if (session.draft === null || session.draft.cast !== null || !session.held) return;
    readAnswers(session.draft);
    keep(session, session.draft);
  });
  addEventListener("popstate", () => show(session));
}

async function begin(session: Session): Promise<void> {
  const { code, draft } = session;
  if (draft !== null && draft.output !== null) {
    if (await hold(session, draft)) goOn(session, draft);
  } else if (code === null) goTo("code");
  else await claim(session, code, element("[data-start-problem]"));
}

async function beginTyped(session: Session): Promise<void> {
  const { survey } = session;
  const field = element<HTMLInputElement>("#code");
  const problem = element("#code-problem");
  const code = parseCode(survey.wave, field.value);
  say(problem, code.ok ? null : survey.words[code.reason]);
  element("[data-field]", pageElement("code")).classList.toggle("wrong", !code.ok);
  field.setAttribute("aria-invalid", String(!code.ok));
  if (!code.ok) return field.focus();
  session.code = code;
  session.draft = findDraft(survey, code);
  if (session.draft !== null && session.draft.output !== null) return begin(session);
  await claim(session, code, problem);
}

async function claim(session: Session, code: Code, problem: HTMLElement): Promise<void> {
  const { survey } = session;
  const button = element<HTMLButtonElement>("[type=submit]", pageElement(currentState().page));
  const label = button.textContent;
  session.busy = true;
  say(problem, null);
  button.disabled = true;
  button.textContent = survey.words.working;
  await nextPaint();
  const draft = session.draft ?? newDraft(survey, code);
  session.draft = draft;
  const reason = (await hold(session, draft)) ? await claimToken(survey, draft) : "tabs";
  session.busy = false;
  button.disabled = false;
  button.textContent = label;
  if (reason === null) return goOn(session, draft);
  if (reason === "tabs") return;
  if (STOPS[reason]) return stop(session, reason);
  say(problem, reason === "busy" ? survey.words.tooManyAttempts : survey.words.notReached);
}

/** To the first page that still has something to answer. */
function goOn(session: Session, draft: Draft): void {
  restoreAnswers(draft, session.survey.words);
  const begun = Object.keys(draft.answers).length > 0 || draft.cast !== null;
  prepareStart(session, false);
  keep(session, draft);
  if (!begun) {
    goTo(showSinceLastTime(session.survey, draft.sinceLastTime) ? "since" : "section-1");
    return;
  }
  const open = elements("[data-item]").find((field) => !field.querySelector(":checked"));
  goTo(open?.closest<HTMLElement>("[data-page]")?.dataset.page ?? "check", { target: open?.id });
  show(session, open?.id);
}

function leaveSection({ survey }: Session, page: string): void {
  if (!checkSection(pageElement(page), survey.words)) return;
  goTo(currentState().returnTo ?? pageAfter(page));
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
  goTo("thanks", { replace: true });
  finish(session, receipt);
}

function finish(session: Session, receipt: string): void {
  session.over = true;
  session.draft = null;
  clearControls();
  sayReceipt(receipt);
  showPage("thanks");
}

function stop(session: Session, reason: string): void {
  const { survey, draft } = session;
  if (draft !== null && (reason === "closed" || reason === "cancelled")) wipeDraft(survey.wave, draft.id);
  if (draft?.receipt) sayReceipt(draft.receipt);
  forget(survey.wave, "fragment");
  session.draft = null;
  showPage(STOPS[reason] ?? "code-refused");
}

function sayReceipt(receipt: string): void {
  for (const target of elements("[data-receipt]")) target.textContent = receipt;
}

async function hold(session: Session, draft: Draft): Promise<boolean> {
  session.held ||= await holdDraft(draft.id);
  if (!session.held) showPage("tabs");
  return session.held;
}

function keep({ survey }: Session, draft: Draft): void {
  const saved = saveDraft(survey.wave, draft);
  for (const note of elements("[data-kept]"))
    note.textContent = saved ? survey.words.saved : survey.words.notSaved;
}

/** The page of the history entry, as far as it may be shown now. */
function show(session: Session, target?: string): void {
  const { page } = currentState();
  const { draft, held, over, survey } = session;
  const claimed = draft !== null && draft.output !== null && held;
  const begun = claimed ? (draft.cast !== null && page !== "start" ? "check" : page) : null;
  const shown = over ? "thanks" : (begun ?? (page === "code" ? "code" : "start"));
  if (claimed && shown === "check") fillCheck(draft, survey.words);
  if (claimed && shown === "since") showSinceLastTime(survey, draft.sinceLastTime);
  showPage(shown, target);
}

function sections(): string[] {
  return elements('[data-page^="section-"]').map((page) => page.dataset.page ?? "");
}

function pageAfter(page: string): string {
  return sections()[sections().indexOf(page) + 1] ?? "check";
}

function pageBefore(page: string): string {
  return page === "check"
    ? (sections().at(-1) ?? "start")
    : (sections()[sections().indexOf(page) - 1] ?? "start");
}
