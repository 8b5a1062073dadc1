import { parseCode } from "~/ballot/code";
import { element, elements, nextPaint, say } from "~/browser/page-elements";
import type { ScriptWords } from "~/content/survey/script-words";
import { restoreAnswers } from "./answers";
import type { Draft } from "./draft";
import type { Code } from "./fragment";
import { findDraft, newDraft } from "./new-draft";
import { currentState, pageElement, sayInTitle } from "./pages";
import { goTo, hold, keep, STOPS, show, stop } from "./session";
import { claimToken, prepareStart } from "./start";
import { readTicket } from "./ticket";
import type { Session } from "./visit";
import { offerWaysOut } from "./way-out";

export async function begin(session: Session): Promise<void> {
  const { survey, code } = session;
  session.draft ??= code && findDraft(survey, "code", code.code);
  const { draft } = session;
  if (draft !== null && draft.key !== null) {
    if (await hold(session, draft)) goOn(session, draft);
  } else if (code === null) goTo(session, "code");
  else await claim(session, code, element("[data-start-problem]"));
}

export async function beginTyped(session: Session): Promise<void> {
  const { survey } = session;
  const field = element<HTMLInputElement>("#code");
  const code = parseCode(survey.wave, field.value);
  sayTyped("code", code.ok ? null : survey.words[code.reason], survey.words);
  if (!code.ok) return;
  session.code = code;
  session.draft = findDraft(survey, "code", code.code);
  if (session.draft?.key) return begin(session);
  await claim(session, code, element("#code-problem"));
}

export async function beginWithTicket(session: Session): Promise<void> {
  const { survey } = session;
  if (!session.ownTicket) return show(session);
  const read = await readTicket(survey, element<HTMLTextAreaElement>("#ticket").value);
  sayTyped("ticket", typeof read === "string" ? read : null, survey.words);
  if (typeof read === "string") return;
  session.draft = read;
  return begin(session);
}

/** What is wrong with a typed code or ticket, beside its field and in the title. */
function sayTyped(name: "code" | "ticket", problem: string | null, words: ScriptWords): void {
  const field = element(`#${name}`);
  const page = pageElement(name);
  say(element(`#${name}-problem`), problem);
  element("[data-field]", page).classList.toggle("wrong", problem !== null);
  if (problem !== null) sayInTitle(page, words);
  field.setAttribute("aria-invalid", String(problem !== null));
  if (problem !== null) field.focus();
}

async function claim(session: Session, code: Code, problem: HTMLElement): Promise<void> {
  const { survey } = session;
  const button = element<HTMLButtonElement>("[type=submit]", problem.closest("form") ?? document);
  const label = button.textContent;
  session.busy = true;
  say(problem, null);
  // Not disabled: that would take the focus from it.
  button.ariaDisabled = "true";
  button.textContent = survey.words.working;
  await nextPaint();
  const draft = session.draft ?? newDraft(survey, code);
  session.draft = draft;
  const held = await hold(session, draft);
  // Before anything is sent: after a lost reply the same blinded token is asked for again.
  if (held) keep(session, draft);
  const reason = held ? await claimToken(survey, draft) : "tabs";
  session.busy = false;
  button.ariaDisabled = null;
  button.textContent = label;
  if (reason === null) return goOn(session, draft);
  if (reason === "tabs") return;
  if (STOPS[reason]) return stop(session, reason);
  offerWaysOut(session, currentState().page);
  const { tooManyAttempts, notConnected, notReached } = survey.words;
  say(problem, reason === "busy" ? tooManyAttempts : reason === "offline" ? notConnected : notReached);
}

/** To the first page that still has something to answer. */
function goOn(session: Session, draft: Draft): void {
  restoreAnswers(draft, session.survey.words);
  session.fragment = "";
  session.byTicket = false;
  const begun = Object.keys(draft.answers).length > 0 || draft.cast !== null;
  prepareStart(session, false);
  keep(session, draft);
  if (!begun) {
    goTo(session, "section-1");
    return;
  }
  const open = elements("[data-item]").find((field) => !field.querySelector(":checked"));
  goTo(session, open?.closest<HTMLElement>("[data-page]")?.dataset.page ?? "check", { target: open?.id });
}
