import { parseCode } from "../code";
import { restoreAnswers } from "./answers";
import { sayInvited } from "./check";
import { type Draft, recall } from "./draft";
import { element, elements, nextPaint, say } from "./page-elements";
import { pageElement } from "./pages";
import { goTo, hold, keep, type Session, STOPS, stop } from "./session";
import { type Code, claimToken, findDraft, newDraft } from "./start";

export function prepareStart({ survey, code, draft }: Session, brokenLink: boolean): void {
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

export async function begin(session: Session): Promise<void> {
  const { code, draft } = session;
  if (draft !== null && draft.output !== null) {
    if (await hold(session, draft)) goOn(session, draft);
  } else if (code === null) goTo(session, "code");
  else await claim(session, code, element("[data-start-problem]"));
}

export async function beginTyped(session: Session): Promise<void> {
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
