import type { Answer } from "../../domain/instrument";
import type { BallotContent } from "../ballot-content";
import { COMMENT_LENGTH } from "../ballot-content";
import type { Draft } from "./draft";
import { element, elements, filled, make, say } from "./page-elements";
import { focusOn } from "./pages";
import type { Words } from "./survey-data";

const reminded = new Set<string>();

const commentField = () => element<HTMLTextAreaElement>("#comment");
const quoteField = () => element<HTMLInputElement>("#quote");

/** Puts what a draft holds into the controls. */
export function restoreAnswers(draft: Draft, words: Words): void {
  for (const input of radios()) input.checked = draft.answers[input.name] === Number(input.value);
  commentField().value = draft.comment;
  quoteField().checked = draft.mayBeQuoted;
  countCharacters(words);
}

/** Takes what the controls hold into a draft. */
export function readAnswers(draft: Draft): void {
  draft.answers = Object.fromEntries(
    radios()
      .filter(({ checked }) => checked)
      .map(({ name, value }) => [name, Number(value)]),
  );
  draft.comment = commentField().value;
  draft.mayBeQuoted = quoteField().checked;
}

export function clearControls(): void {
  for (const input of radios()) input.checked = false;
  commentField().value = "";
  quoteField().checked = false;
  element("[data-answers]").replaceChildren();
}

export function countCharacters(words: Words): void {
  const left = COMMENT_LENGTH - commentField().value.length;
  const text = left < 0 ? filled(words.tooLong, { count: -left }) : filled(words.remaining, { count: left });
  element("#comment-left").textContent = text;
}

/** What is sealed: the answers in the order of the instrument, "Don't know" and nothing alike. */
export function contentOf(draft: Draft): BallotContent {
  const answers = items().map((id) => toAnswer(draft.answers[id]));
  const text = draft.comment.trim();
  return { answers, comment: text === "" ? null : { text, mayBeQuoted: draft.mayBeQuoted } };
}

/** True when fewer than half of the scored items have a real answer. */
export function hasTooFewAnswers(draft: Draft): boolean {
  const scored = elements('[data-kind="scored"]').map((field) => field.dataset.item ?? "");
  return scored.filter((id) => toAnswer(draft.answers[id]) !== null).length < scored.length / 2;
}

/** Whether a section may be left. Says once, kindly, what is missing, and then lets it be skipped. */
export function checkSection(section: HTMLElement, words: Words): boolean {
  clearProblems(section, words);
  const name = section.dataset.page ?? "";
  const tooLong = section.contains(commentField()) && commentField().value.length > COMMENT_LENGTH;
  if (tooLong) {
    const excess = commentField().value.length - COMMENT_LENGTH;
    showProblems(section, words, [{ id: "comment", text: filled(words.tooLong, { count: excess }) }]);
    return false;
  }
  const missing = elements("[data-item]", section).filter((field) => !field.querySelector(":checked"));
  if (missing.length === 0 || reminded.has(name)) return true;
  reminded.add(name);
  const problems = missing.map((field) => ({
    id: field.id,
    text: filled(words.skipped, { item: element("legend", field).textContent ?? "" }),
    reminder: words.skipReminder,
  }));
  showProblems(section, words, problems);
  element("[data-continue]", section).textContent = words.skipAnyway;
  return false;
}

type Problem = { id: string; text: string; reminder?: string };

function showProblems(section: HTMLElement, words: Words, problems: readonly Problem[]): void {
  const box = element("[data-problems]", section);
  const list = problems.map(({ id, text, reminder }) => {
    const link = make("a", text);
    link.setAttribute("href", `#${id}`);
    link.addEventListener("click", (event) => {
      event.preventDefault();
      focusOn(element(`#${id}`));
    });
    const field = element(`#${id}`).closest<HTMLElement>("fieldset, [data-field]");
    field?.classList.add(reminder ? "open" : "wrong");
    if (field) say(element(".problem", field), reminder ?? text);
    return make("li", link);
  });
  box.replaceChildren(make("h2", words.problem), make("ul", ...list));
  box.className = `box ${problems.some(({ reminder }) => reminder) ? "warn" : "bad"}`;
  box.hidden = false;
  document.title = words.problemPrefix + (section.dataset.title ?? "");
  box.focus();
  scrollTo(0, 0);
}

function clearProblems(section: HTMLElement, words: Words): void {
  element("[data-problems]", section).hidden = true;
  for (const field of elements(".wrong, .open", section)) {
    field.classList.remove("wrong", "open");
    say(element(".problem", field), null);
  }
  element("[data-continue]", section).textContent = words.continue;
  document.title = section.dataset.title ?? document.title;
}

function items(): string[] {
  return elements("[data-item]").map((field) => field.dataset.item ?? "");
}

function radios(): HTMLInputElement[] {
  return [...document.querySelectorAll<HTMLInputElement>("input[type=radio]")];
}

function toAnswer(value: number | undefined): Answer | null {
  return value === 1 || value === 2 || value === 3 || value === 4 || value === 5 ? value : null;
}
