import type { BallotContent } from "~/ballot/ballot-content";
import { COMMENT_LENGTH } from "~/ballot/ballot-content";
import { element, elements } from "~/browser/page-elements";
import type { ScriptWords } from "~/content/survey/script-words";
import { fill } from "~/content/translated";
import type { Answer } from "~/domain/instrument";
import type { Draft } from "./draft";
import { forgetProblems } from "./section-check";

export const commentField = () => element<HTMLTextAreaElement>("#comment");
const quoteField = () => element<HTMLInputElement>("#quote");

/** Puts what a draft holds into the controls. */
export function restoreAnswers(draft: Draft, words: ScriptWords): void {
  for (const input of radios()) input.checked = draft.answers[input.name] === Number(input.value);
  commentField().value = draft.comment;
  quoteField().checked = draft.mayBeQuoted;
  element("[data-names-not-checked]").hidden = draft.names !== null;
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

/** Also what was typed to come in, and what was said about single answers: the next person meets none of it. */
export function clearControls(words: ScriptWords): void {
  for (const input of radios()) input.checked = false;
  quoteField().checked = false;
  for (const field of document.querySelectorAll<HTMLInputElement>("[type=text], textarea")) field.value = "";
  for (const place of elements("[data-answers], [data-since], [data-ticket]")) place.replaceChildren();
  element("[data-picture] path").removeAttribute("d");
  for (const section of elements('[data-page^="section-"]')) forgetProblems(section, words);
  countCharacters(words);
}

export function countCharacters(words: ScriptWords): void {
  const left = COMMENT_LENGTH - commentField().value.length;
  const line = element("#comment-left");
  // Not at every key: from 50 on every tenth, and where it is too long.
  line.setAttribute("aria-live", left === -1 || (left <= 50 && left % 10 === 0) ? "polite" : "off");
  line.textContent =
    left < 0 ? fill(words.tooLong, { count: -left }) : fill(words.remaining, { count: left });
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

function items(): string[] {
  return elements("[data-item]").map((field) => field.dataset.item ?? "");
}

function radios(): HTMLInputElement[] {
  return [...document.querySelectorAll<HTMLInputElement>("input[type=radio]")];
}

function toAnswer(value: number | undefined): Answer | null {
  return value === 1 || value === 2 || value === 3 || value === 4 || value === 5 ? value : null;
}
