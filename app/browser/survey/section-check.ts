import { COMMENT_LENGTH } from "~/ballot/ballot-content";
import { element, elements, make, say } from "~/browser/page-elements";
import type { ScriptWords } from "~/content/survey/script-words";
import { fill } from "~/content/translated";
import { focusOn, sayInTitle } from "./pages";

const reminded = new Set<string>();

/** Whether a section may be left. Says once, kindly, what is missing, and then lets it be skipped. */
export function checkSection(section: HTMLElement, words: ScriptWords): boolean {
  clearProblems(section, words);
  const name = section.dataset.page ?? "";
  const comment = section.querySelector<HTMLTextAreaElement>("#comment");
  const excess = (comment?.value.length ?? 0) - COMMENT_LENGTH;
  if (excess > 0) {
    showProblems(section, words, [{ id: "comment", text: fill(words.tooLong, { count: excess }) }]);
    return false;
  }
  const missing = elements("[data-item]", section).filter((field) => !field.querySelector(":checked"));
  if (missing.length === 0 || reminded.has(name)) return true;
  reminded.add(name);
  const problems = missing.map((field) => ({
    id: field.id,
    text: fill(words.skipped, { item: element("legend", field).firstChild?.textContent ?? "" }),
    reminder: words.skipReminder,
  }));
  showProblems(section, words, problems);
  element("[data-continue]", section).textContent = words.skipAnyway;
  return false;
}

type Problem = { id: string; text: string; reminder?: string };

export function showProblems(section: HTMLElement, words: ScriptWords, problems: readonly Problem[]): void {
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
    field?.querySelector("textarea")?.setAttribute("aria-invalid", "true");
    return make("li", link);
  });
  box.replaceChildren(make("h2", words.problem), make("ul", ...list));
  box.className = `box ${problems.some(({ reminder }) => reminder) ? "warn" : "bad"}`;
  box.hidden = false;
  sayInTitle(section, words);
  box.focus();
  scrollTo(0, 0);
}

/** As if nobody had been reminded yet. */
export function forgetProblems(section: HTMLElement, words: ScriptWords): void {
  reminded.clear();
  element("[data-problems]", section).replaceChildren();
  clearProblems(section, words);
}

function clearProblems(section: HTMLElement, words: ScriptWords): void {
  element("[data-problems]", section).hidden = true;
  for (const field of elements(".wrong, .open", section)) {
    field.classList.remove("wrong", "open");
    say(element(".problem", field), null);
    field.querySelector("textarea")?.removeAttribute("aria-invalid");
  }
  element("[data-continue]", section).textContent = words.continue;
  document.title = section.dataset.title ?? document.title;
}
