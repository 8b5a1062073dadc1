import { element, elements, say } from "~/browser/page-elements";

/** Puts a sentence at its field, or takes it away. */
function fieldProblem(id: string, problem: string | null): void {
  say(element(`#${id}-problem`), problem);
  const control = element(`#${id}`);
  control.closest(".field")?.classList.toggle("invalid", problem !== null);
  if (problem === null) control.removeAttribute("aria-invalid");
  else control.setAttribute("aria-invalid", "true");
}

/** The first problem gets the focus. True when there is none. */
export function allWell(problems: Readonly<Record<string, string | null>>): boolean {
  for (const [id, problem] of Object.entries(problems)) fieldProblem(id, problem);
  const [first] = Object.entries(problems).find(([, problem]) => problem !== null) ?? [];
  if (first !== undefined) element(`#${first}`).focus();
  return first === undefined;
}

export function typed(id: string): string {
  return element<HTMLInputElement>(`#${id}`).value;
}

export function showPassphrasesOnDemand(): void {
  for (const box of elements("[data-shows]")) {
    const input = element<HTMLInputElement>(`#${box.dataset.shows}`);
    box.addEventListener("change", () => {
      input.type = input.type === "password" ? "text" : "password";
    });
  }
}
