import { element, elements } from "~/browser/page-elements";
import { clearControls } from "./answers";
import { fillCheck } from "./check";
import { type Draft, saveDraft, wipeDraft } from "./draft";
import { holdDraft, releaseDraft } from "./one-tab";
import { advance, currentState } from "./pages";
import { prepareStart, showSinceLastTime } from "./start";
import { showTicket } from "./ticket";
import type { Session } from "./visit";
import { showPageOf } from "./way-out";

/** Reasons that end the visit, with the page that explains them. */
export const STOPS: Readonly<Record<string, string>> = {
  "code-refused": "code-refused",
  malformed: "code-refused",
  proof: "proof",
  "rules-changed": "rules-changed",
  closed: "closed",
  early: "early",
  cancelled: "cancelled",
  "unknown-wave": "cancelled",
  elsewhere: "elsewhere",
  moved: "moved",
};
/** After these the draft is of no use; after all others it stays, because the server may be wrong. */
const WIPING = ["closed", "moved"];
/** Of a code that does not lead to a ballot: the next one starts afresh. */
const REFUSING = ["code-refused", "malformed", "proof"];

export function stop(session: Session, said: string): void {
  const { survey, draft } = session;
  const early = said === "closed" && Date.now() < Date.parse((draft ?? survey.manifest).closesAt);
  const reason = early ? "early" : said;
  const wiping = WIPING.includes(reason);
  if (draft !== null && wiping) wipeDraft(survey.wave, draft.lock);
  element("[data-gone]").hidden = draft === null;
  element("[data-perhaps]").hidden = !draft?.receipt;
  if (draft?.receipt) sayReceipt(draft.receipt);
  if (wiping || REFUSING.includes(reason)) leave(session);
  for (const still of elements("[data-still]")) still.hidden = session.draft === null;
  showPageOf(session, STOPS[reason] ?? "code-refused");
}

export function finish(session: Session, receipt: string): void {
  session.over = true;
  leave(session);
  sayReceipt(receipt);
  showPageOf(session, "thanks");
}

/** Nothing of the draft, the code or the ticket is left in this tab; where it was saved, it stays sealed. */
export function leave(session: Session): void {
  const none = { fragment: "", code: null, draft: null, byTicket: false, ownTicket: false, held: null };
  Object.assign(session, none);
  releaseDraft();
  clearControls(session.survey.words);
  prepareStart(session, false);
}

export function sayReceipt(receipt: string): void {
  for (const target of elements("[data-receipt]")) target.textContent = receipt;
  // Plain http has no clipboard: there the receipt is marked whole by a tap.
  element("[data-copy]").hidden = navigator.clipboard === undefined;
  element("[data-copied]").hidden = true;
}

/** Makes this tab the only one with the draft; says so when another one has it. */
export async function hold(session: Session, draft: Draft): Promise<boolean> {
  const { id } = draft.lock;
  if (session.held !== id && !(await holdDraft(id))) {
    // Read anew when the other tab has let go of it.
    session.draft = null;
    session.held = null;
    showPageOf(session, "tabs");
    return false;
  }
  session.held = id;
  return true;
}

export function keep(session: Session, draft: Draft): void {
  const { wave, words } = session.survey;
  session.saved = saveDraft(wave, draft);
  for (const note of elements("[data-kept]")) note.textContent = session.saved ? words.saved : words.notSaved;
}

/** The page of the history entry, as far as it may be shown now. */
export function show(session: Session, target?: string): void {
  const { draft, survey } = session;
  const page = allowedPage(session, currentState().page);
  if (draft !== null && page === "check") fillCheck(draft, survey.words);
  if (draft !== null && page === "since") showSinceLastTime(survey, draft.sinceLastTime);
  if (draft !== null && page === "carry")
    void showTicket(survey, draft).then((shown) => shown && keep(session, draft));
  showPageOf(session, page, target);
}

/** What a person may see without code or ticket, and without having begun. */
const BEFORE = ["code", "ticket", "own", "foreign"];

function allowedPage({ draft, held, over, byTicket, ownTicket }: Session, page: string): string {
  if (over) return "thanks";
  if ((byTicket || page === "ticket") && !ownTicket) return "own";
  if (draft !== null && page === "delete") return page;
  if (draft === null || draft.key === null || held !== draft.lock.id)
    return BEFORE.includes(page) ? page : "start";
  if (["start", "thanks", ...BEFORE].includes(page)) return "start";
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
  advance(pageBefore(session, page), { replace: true });
  show(session);
}

function sections(): string[] {
  return elements('[data-page^="section-"]').map((page) => page.dataset.page ?? "");
}

/** What everybody goes through once they have begun, in this order. */
function pagesOf({ draft }: Session): string[] {
  const since = draft !== null && draft.sinceLastTime.length > 0 ? ["since"] : [];
  return [...sections(), ...since, "check"];
}

export function pageAfter(session: Session, page: string): string {
  const pages = pagesOf(session);
  return pages[pages.indexOf(page) + 1] ?? "check";
}

function pageBefore(session: Session, page: string): string {
  const pages = pagesOf(session);
  return pages[pages.indexOf(page) - 1] ?? "start";
}
