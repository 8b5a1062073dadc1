import { element, elements } from "~/browser/page-elements";
import { clearControls } from "./answers";
import { fillCheck } from "./check";
import { type Draft, forget, saveDraft, wipeDraft } from "./draft";
import type { Code } from "./fragment";
import { holdDraft, releaseDraft } from "./one-tab";
import { advance, currentState, showPage } from "./pages";
import { showSinceLastTime } from "./start";
import type { SurveyData } from "./survey-data";
import { showTicket } from "./ticket";

/** What this tab works on. `held`: the draft that no other tab has. `over`: sent, nothing left to do. */
export type Session = {
  survey: SurveyData;
  code: Code | null;
  draft: Draft | null;
  /** The draft came by a ticket that was read in this visit. */
  byTicket: boolean;
  held: string | null;
  busy: boolean;
  over: boolean;
};

/** Reasons that end the visit, with the page that explains them. */
export const STOPS: Readonly<Record<string, string>> = {
  "code-refused": "code-refused",
  malformed: "code-refused",
  proof: "proof",
  "rules-changed": "rules-changed",
  closed: "closed",
  cancelled: "cancelled",
  "unknown-wave": "cancelled",
  elsewhere: "elsewhere",
  moved: "moved",
};
const WIPING = ["closed", "cancelled", "elsewhere", "moved"];

export function stop(session: Session, reason: string): void {
  const { survey, draft } = session;
  if (draft !== null && WIPING.includes(reason)) wipeDraft(survey.wave, draft.id);
  if (WIPING.includes(reason)) clearControls();
  element("[data-perhaps]").hidden = !draft?.receipt;
  if (draft?.receipt) sayReceipt(draft.receipt);
  forget(survey.wave, "fragment");
  session.draft = null;
  session.held = null;
  releaseDraft();
  showPage(STOPS[reason] ?? "code-refused");
}

export function finish(session: Session, receipt: string): void {
  session.over = true;
  session.draft = null;
  releaseDraft();
  clearControls();
  sayReceipt(receipt);
  showPage("thanks");
}

function sayReceipt(receipt: string): void {
  for (const target of elements("[data-receipt]")) target.textContent = receipt;
}

/** Makes this tab the only one with the draft; says so when another one has it. */
export async function hold(session: Session, draft: Draft): Promise<boolean> {
  if (session.held !== draft.id && !(await holdDraft(draft.id))) {
    showPage("tabs");
    return false;
  }
  session.held = draft.id;
  return true;
}

export function keep({ survey }: Session, draft: Draft): void {
  const saved = saveDraft(survey.wave, draft);
  for (const note of elements("[data-kept]"))
    note.textContent = saved ? survey.words.saved : survey.words.notSaved;
}

/** The page of the history entry, as far as it may be shown now. */
export function show(session: Session, target?: string): void {
  const { draft, survey } = session;
  const page = allowedPage(session, currentState().page);
  if (draft !== null && page === "check") fillCheck(draft, survey.words);
  if (draft !== null && page === "since") showSinceLastTime(survey, draft.sinceLastTime);
  if (draft !== null && page === "carry")
    void showTicket(survey, draft).then((shown) => shown && keep(session, draft));
  showPage(page, target);
}

function allowedPage({ draft, held, over }: Session, page: string): string {
  if (over) return "thanks";
  if (draft === null || draft.key === null || held !== draft.id)
    return page === "code" || page === "ticket" ? page : "start";
  if (["start", "code", "ticket", "thanks"].includes(page)) return "start";
  return draft.cast === null ? page : "check";
}

export function goTo(
  session: Session,
  page: string,
  options: { returnTo?: string; target?: string } = {},
): void {
  advance(page, options);
  show(session, options.target);
}

export function goBack(session: Session): void {
  const { page, depth } = currentState();
  if (depth > 0) {
    history.back();
    return;
  }
  advance(pageBefore(page), { replace: true });
  show(session);
}

function sections(): string[] {
  return elements('[data-page^="section-"]').map((page) => page.dataset.page ?? "");
}

export function pageAfter(page: string): string {
  return sections()[sections().indexOf(page) + 1] ?? "check";
}

function pageBefore(page: string): string {
  return page === "check"
    ? (sections().at(-1) ?? "start")
    : (sections()[sections().indexOf(page) - 1] ?? "start");
}
