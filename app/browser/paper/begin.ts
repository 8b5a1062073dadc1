import type { TwoWords } from "~/ballot/paper-lock";
import { normalisePassphrase } from "~/ballot/tally-passphrase";
import { element, elements, nextPaint, say } from "~/browser/page-elements";
import type { SurveyData } from "~/browser/survey/survey-data";
import { fill } from "~/content/translated";
import { beginSession, type EntryData } from "./entry-data";
import { findWaiting, openBatch, throwBatchAway } from "./kept-batch";
import { startWork } from "./work";

/** Two of them, against somebody who has taken the disk; each is typed while a colleague watches the clock. */
const SHORTEST_WORD = 6;
const NAMES = ["first", "second"] as const;

type Problem = { text: string; field: string };

/** Names, words and confirmations; what waits here decides whether the words are chosen or asked for. */
export function prepareBegin(survey: SurveyData, data: EntryData): void {
  const waiting = findWaiting(survey.wave);
  const words = data.words.waiting;
  const said = { nothing: null, sealed: words.sealed, "in-clear": words.inClear }[waiting];
  say(element("[data-waiting-words]"), said);
  element("[data-waiting]").hidden = said === null;
  for (const field of elements("[data-choose-word]")) field.hidden = waiting === "sealed";
  element("[data-forget]").addEventListener("click", () => {
    if (!confirm(words.forget)) return;
    throwBatchAway(survey.wave);
    location.reload();
  });
  let busy = false;
  element("[data-begin]").addEventListener("submit", async (event) => {
    event.preventDefault();
    if (busy) return;
    busy = true;
    await begin(survey, data, waiting === "sealed");
    busy = false;
  });
}

async function begin(survey: SurveyData, data: EntryData, waiting: boolean): Promise<void> {
  const words = data.words.begin;
  const second = element<HTMLInputElement>("#second").value.trim();
  const problem = missingOf(second, data, waiting);
  sayProblem(problem);
  if (problem !== null) return;
  const button = element("[data-begin-button]");
  const label = button.textContent;
  button.textContent = words.opening;
  await nextPaint();
  const batch = await openBatch(survey.wave, survey.manifest.closesAt, typedWords());
  button.textContent = label;
  if (batch === null) return sayProblem({ text: words.wrongWords, field: "word-first" });
  const begun = await beginSession(data.beginAddress, second);
  if (!begun.ok) return sayProblem({ text: explainBeginning(begun.reason, words), field: "second" });
  for (const field of wordFields()) field.value = "";
  startWork({ survey, data, batch, session: begun.session, busy: false });
}

function missingOf(second: string, data: EntryData, waiting: boolean): Problem | null {
  const words = data.words.begin;
  if (second === "") return { text: words.secondMissing, field: "second" };
  const wrong = wrongWord(words, waiting);
  if (wrong !== null) return wrong;
  const open = elements("[data-confirm]").find((box) => box instanceof HTMLInputElement && !box.checked);
  return open ? { text: words.unconfirmed, field: open.id } : null;
}

/** Its letters are hidden: a word mistyped once would lock the batch for ever, so a new one is typed twice. */
function wrongWord(words: EntryData["words"]["begin"], waiting: boolean): Problem | null {
  const [first, second] = typedWords();
  for (const [index, word] of [first, second].entries()) {
    const name = NAMES[index] ?? "first";
    if ([...word].length < SHORTEST_WORD)
      return { text: fill(words.wordTooShort, { fewest: SHORTEST_WORD }), field: `word-${name}` };
    if (!waiting && wordIn(`${name}-again`) !== word)
      return { text: words.wordsDiffer, field: `word-${name}-again` };
  }
  return first === second ? { text: words.sameWord, field: "word-second" } : null;
}

function typedWords(): TwoWords {
  return [wordIn("first"), wordIn("second")];
}

function wordIn(name: string): string {
  return normalisePassphrase(element<HTMLInputElement>(`#word-${name}`).value);
}

function wordFields(): HTMLInputElement[] {
  return [...document.querySelectorAll<HTMLInputElement>("[data-word]")];
}

function sayProblem(problem: Problem | null): void {
  say(element("[data-begin-problem]"), problem?.text ?? null);
  if (problem !== null) element(`#${problem.field}`).focus();
}

function explainBeginning(reason: string, words: EntryData["words"]["begin"]): string {
  if (reason === "closed" || reason === "cancelled") return words.ended;
  if (reason === "same-person") return words.samePerson;
  if (reason === "key-missing") return words.keyMissing;
  return reason === "rules-changed" ? words.rulesChanged : words.notReached;
}
