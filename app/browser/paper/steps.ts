import { element, elements } from "~/browser/page-elements";
import { focusFirst, sayTypingProblem } from "./typing";

/** Shows one part of the page and no other. */
export function showStep(name: string): void {
  for (const step of elements("[data-step]")) step.hidden = step.dataset.step !== name;
  element(`[data-step="${name}"]`).querySelector<HTMLElement>("[data-focus]")?.focus();
}

/** Either the fields or the ballot as it is read back. */
export function showTyping(typing: boolean): void {
  element("[data-typing]").hidden = !typing;
  element("[data-read-back]").hidden = typing;
  element("[data-added]").textContent = "";
  sayTypingProblem(null);
  if (typing) focusFirst();
}
