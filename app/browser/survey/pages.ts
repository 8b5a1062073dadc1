import { element, elements } from "~/browser/page-elements";
import type { ScriptWords } from "~/content/survey/script-words";
import { fill } from "~/content/translated";

type PageState = { page: string; depth: number; returnTo?: string; target?: string };

const baseTitle = document.title;

export function pageElement(name: string): HTMLElement {
  return element(`[data-page="${name}"]`);
}

/** Shows one page, names it in the title and moves the focus to its heading (or to `target`). */
export function showPage(name: string, target?: string): void {
  for (const page of elements("[data-page]")) page.hidden = page.dataset.page !== name;
  const page = pageElement(name);
  document.title = page.dataset.title ?? baseTitle;
  scrollTo(0, 0);
  const focused = target ? document.getElementById(target) : null;
  if (focused) focusOn(focused);
  else element("h1", page).focus();
}

/** That something is wrong on the page; the next one that is shown has its own title. */
export function sayInTitle(page: HTMLElement, { problemTitle }: ScriptWords): void {
  document.title = fill(problemTitle, { title: page.dataset.title ?? "" });
}

/** A section's first choice, or the field itself. */
export function focusOn(target: HTMLElement): void {
  const control = target.matches("fieldset") ? (target.querySelector("input") ?? target) : target;
  control.focus();
  target.scrollIntoView({ block: "start" });
}

/** One step forward in the history of the tab, so that the phone's Back goes one page back. Shows nothing yet. */
export function advance(
  page: string,
  options: { replace?: boolean; returnTo?: string; target?: string } = {},
): void {
  const depth = currentState().depth + (options.replace ? 0 : 1);
  const { returnTo, target } = options;
  const state: PageState = { page, depth, returnTo, target };
  if (options.replace) history.replaceState(state, "");
  else history.pushState(state, "");
}

export function currentState(): PageState {
  const state: unknown = history.state;
  if (typeof state !== "object" || state === null || !("page" in state)) return { page: "start", depth: 0 };
  const depth = "depth" in state && typeof state.depth === "number" ? state.depth : 0;
  const returnTo = "returnTo" in state && typeof state.returnTo === "string" ? state.returnTo : undefined;
  const target = "target" in state && typeof state.target === "string" ? state.target : undefined;
  return { page: String(state.page), depth, returnTo, target };
}
