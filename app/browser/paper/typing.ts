import { COMMENT_LENGTH } from "~/ballot/ballot-content";
import { type DepartmentIndex, isDepartmentIndex } from "~/ballot/manifest";
import { counted } from "~/browser/in-words";
import { element, elements, say } from "~/browser/page-elements";
import { fill } from "~/content/translated";
import type { TypedBallot } from "./batch";
import type { EntryData } from "./entry-data";

const comment = () => element<HTMLTextAreaElement>("#comment");
const quote = () => element<HTMLInputElement>("#quote");

/** The department, then every statement in the order of the paper. */
function fields(): HTMLInputElement[] {
  return [...document.querySelectorAll<HTMLInputElement>("[data-key]")];
}

function answers(): HTMLInputElement[] {
  return fields().slice(1);
}

export function readTyped(): TypedBallot {
  const department = fields()[0]?.value;
  return {
    departmentIndex: department === "1" ? 0 : department === "2" ? 1 : null,
    answers: answers()
      .map(({ value }) => value || " ")
      .join(""),
    comment: comment().value,
    mayBeQuoted: quote().checked,
  };
}

export function isBlank({ departmentIndex, answers: keys, comment: text }: TypedBallot): boolean {
  return departmentIndex === null && keys.trim() === "" && text.trim() === "";
}

/** Puts a ballot into the fields; null empties them. */
export function writeTyped(ballot: TypedBallot | null, data: EntryData): void {
  const [department] = fields();
  if (department)
    department.value =
      ballot === null || ballot.departmentIndex === null ? "" : String(ballot.departmentIndex + 1);
  for (const [index, input] of answers().entries()) input.value = ballot?.answers.charAt(index).trim() ?? "";
  comment().value = ballot?.comment ?? "";
  quote().checked = ballot?.mayBeQuoted ?? false;
  for (const input of fields()) sayMeaning(input, data);
  countCharacters(data);
}

/** Fields of a scored statement with a real answer, and how many there are. */
export function countScored(): { answered: number; asked: number } {
  const scored = answers().filter(({ dataset }) => dataset.kind === "scored");
  return { answered: scored.filter(({ value }) => /[1-5]/.test(value)).length, asked: scored.length };
}

export function focusFirst(): void {
  fields()[0]?.focus();
}

export function focusLast(): void {
  comment().focus();
}

/**
 * One key a field, and on to the next. Up and Backspace go back, Space leaves out, Enter reads back. What stands in the
 * way of another ballot of a department is said at its key, before anybody has read twenty-two answers.
 */
export function listenToTyping(
  data: EntryData,
  refuse: (departmentIndex: DepartmentIndex) => string | null,
  changed: () => void,
): void {
  const form = element<HTMLFormElement>("[data-typing]");
  form.addEventListener("focusin", ({ target }) => {
    if (target instanceof HTMLInputElement && "key" in target.dataset) target.select();
  });
  form.addEventListener("input", ({ target }) => {
    if (target instanceof HTMLInputElement && "key" in target.dataset) {
      element("[data-added]").textContent = "";
      const refusal = target.dataset.key === "department" ? refuseDepartment(target, refuse) : null;
      sayTypingProblem(refusal);
      if (refusal === null) take(target, data);
    }
    countCharacters(data);
    changed();
  });
  form.addEventListener("keydown", (event) => {
    const { target, key } = event;
    if (event.ctrlKey || event.altKey || event.metaKey || event.isComposing) return;
    if (target === comment() && key === "Enter" && !event.shiftKey) {
      event.preventDefault();
      if (comment().value.trim() === "") form.requestSubmit();
      else quote().focus();
    } else if (target === comment() && comment().value === "" && (key === "Backspace" || key === "ArrowUp"))
      step(event, -1);
    else if (target === quote() && (key === "Backspace" || key === "ArrowUp")) {
      event.preventDefault();
      comment().focus();
    } else if (target === quote() && key === "Enter") {
      event.preventDefault();
      form.requestSubmit();
    } else if (target instanceof HTMLInputElement && "key" in target.dataset) {
      const empty = target.value === "";
      if (key === "ArrowUp" || (key === "Backspace" && empty)) step(event, -1);
      else if (key === "ArrowDown") step(event, 1);
      else if (key === " ") {
        target.value = "";
        sayMeaning(target, data);
        changed();
        step(event, 1);
      }
    }
  });
}

function refuseDepartment(
  input: HTMLInputElement,
  refuse: (departmentIndex: DepartmentIndex) => string | null,
): string | null {
  const index = Number(input.value.slice(-1)) - 1;
  const refusal = isDepartmentIndex(index) ? refuse(index) : null;
  if (refusal === null) return null;
  input.value = "";
  meaningOf(input).textContent = "";
  return refusal;
}

function step(event: KeyboardEvent, by: 1 | -1): void {
  event.preventDefault();
  const places: HTMLElement[] = [...fields(), comment()];
  const { target } = event;
  if (target instanceof HTMLElement) places[places.indexOf(target) + by]?.focus();
}

/** Keeps the last key pressed, if it means something here. */
function take(input: HTMLInputElement, data: EntryData): void {
  const key = input.value.slice(-1).toLowerCase().replace("d", "0");
  const known = input.dataset.key === "department" ? /^[12]$/.test(key) : /^[0-5]$/.test(key);
  const typed = input.value.trim() !== "";
  input.value = known ? key : "";
  sayMeaning(input, data);
  const { departmentKeys, answerKeys } = data.words.typing;
  if (!known && typed)
    say(meaningOf(input), input.dataset.key === "department" ? departmentKeys : answerKeys);
  if (known) (fields()[fields().indexOf(input) + 1] ?? comment()).focus();
}

function meaningOf(input: HTMLInputElement): HTMLElement {
  return element(`#${input.id}-meaning`);
}

function sayMeaning(input: HTMLInputElement, data: EntryData): void {
  const { value } = input;
  const names = input.dataset.key === "department" ? data.departments : data.options;
  meaningOf(input).textContent = value === "0" ? data.dontKnow : (names[Number(value) - 1] ?? "");
}

function countCharacters({ words }: EntryData): void {
  const remaining = COMMENT_LENGTH - comment().value.length;
  const { left, excess } = words.typing;
  element("#comment-left").textContent =
    remaining < 0 ? counted(excess, -remaining) : fill(left, { count: remaining });
}

export function sayTypingProblem(text: string | null): void {
  say(element("[data-typing-problem]"), text);
}

/** Names of the sections with the numbers of their statements. */
export function sectionsOfPaper(): { name: string; from: number; to: number }[] {
  let from = 0;
  return elements("[data-section]").map((section) => {
    const count = section.querySelectorAll("[data-key]").length;
    const part = { name: element("legend", section).textContent ?? "", from, to: from + count };
    from = part.to;
    return part;
  });
}
