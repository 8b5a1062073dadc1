import { parseCode } from "~/ballot/code";
import { element, elements, nextPaint, say } from "~/browser/page-elements";
import { restoreAnswers } from "./answers";
import { sayInvited } from "./check";
import { type Draft, forget, recall } from "./draft";
import type { Code } from "./fragment";
import { findDraft, newDraft } from "./new-draft";
import { pageElement } from "./pages";
import { goTo, hold, keep, type Session, STOPS, stop } from "./session";
import { claimToken } from "./start";
import { readTicket } from "./ticket";

export function prepareStart({ survey, code, draft, byTicket }: Session, brokenLink: boolean): void {
  const departmentIndex = (code ?? draft)?.departmentIndex;
  if (departmentIndex !== undefined) sayInvited(survey, departmentIndex);
  const begun = draft !== null && draft.key !== null && !byTicket;
  element("[data-from-link]").hidden = !brokenLink;
  element("[data-start-note]").hidden = begun;
  element("[data-ticket-note]").hidden = !byTicket;
  element("[data-plain]").hidden = isSecureContext;
  element("[data-resume-note]").hidden = !begun;
  const button = element<HTMLButtonElement>("[data-start]");
  button.textContent = begun ? survey.words.resume : survey.words.start;
  button.disabled = false;
  for (const link of document.querySelectorAll<HTMLAnchorElement>(".languages a"))
    link.hash = recall(survey.wave, "fragment") ?? "";
}

export async function begin(session: Session): Promise<void> {
  const { code, draft } = session;
  if (draft !== null && draft.key !== null) {
    if (await hold(session, draft)) goOn(session, draft);
  } else if (code === null) goTo(session, "code");
  else await claim(session, code, element("[data-start-problem]"));
}

export async function beginTyped(session: Session): Promise<void> {
  const { survey } = session;
  const field = element<HTMLInputElement>("#code");
  const code = parseCode(survey.wave, field.value);
  sayTyped("code", code.ok ? null : survey.words[code.reason]);
  if (!code.ok) return;
  session.code = code;
  session.draft = findDraft(survey, code.code);
  if (session.draft !== null && session.draft.key !== null) return begin(session);
  await claim(session, code, element("#code-problem"));
}

export async function beginWithTicket(session: Session): Promise<void> {
  const { survey } = session;
  const read = await readTicket(survey, element<HTMLTextAreaElement>("#ticket").value);
  sayTyped("ticket", typeof read === "string" ? read : null);
  if (typeof read === "string") return;
  session.draft = read;
  return begin(session);
}

/** What is wrong with a typed code or ticket, beside its field. */
function sayTyped(name: "code" | "ticket", problem: string | null): void {
  const field = element(`#${name}`);
  say(element(`#${name}-problem`), problem);
  element("[data-field]", pageElement(name)).classList.toggle("wrong", problem !== null);
  field.setAttribute("aria-invalid", String(problem !== null));
  if (problem !== null) field.focus();
}

async function claim(session: Session, code: Code, problem: HTMLElement): Promise<void> {
  const { survey } = session;
  const button = element<HTMLButtonElement>("[type=submit]", problem.closest("form") ?? document);
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
  forget(session.survey.wave, "fragment");
  session.byTicket = false;
  const begun = Object.keys(draft.answers).length > 0 || draft.cast !== null;
  prepareStart(session, false);
  keep(session, draft);
  if (!begun) {
    goTo(session, draft.sinceLastTime.length > 0 ? "since" : "section-1");
    return;
  }
  const open = elements("[data-item]").find((field) => !field.querySelector(":checked"));
  goTo(session, open?.closest<HTMLElement>("[data-page]")?.dataset.page ?? "check", { target: open?.id });
}
