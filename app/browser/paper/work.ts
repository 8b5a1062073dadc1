import { COMMENT_LENGTH } from "~/ballot/ballot-content";
import { counted } from "~/browser/in-words";
import { element } from "~/browser/page-elements";
import { fill } from "~/content/translated";
import { addToBatch, type Batch, countUnclaimed, keepBatch, type TypedBallot } from "./batch";
import { showBatch } from "./batch-view";
import type { Entry } from "./entry";
import type { EntryData, Session } from "./entry-data";
import { showReadBack, withoutFindings } from "./read-back";
import { sendAll } from "./send-all";
import { showStep, showTyping } from "./steps";
import {
  focusFirst,
  focusLast,
  isBlank,
  listenToTyping,
  readTyped,
  sayTypingProblem,
  writeTyped,
} from "./typing";

/** Typing, reading back and the batch, once both have said that they are here. */
export function startWork(entry: Entry): void {
  const { data, batch } = entry;
  writeTyped(batch.typing, data);
  listenToTyping(data, () => keepTyping(entry));
  element("[data-typing]").addEventListener("submit", (event) => {
    event.preventDefault();
    readBack(entry);
  });
  listenToReadBack(entry);
  listenToBatch(entry);
  showStep("work");
  showBatch(batch, data, entry.session);
  showTyping(true);
}

function keepTyping({ survey, batch }: Entry): void {
  const typed = readTyped();
  batch.typing = isBlank(typed) ? null : typed;
  const kept = keepBatch(survey.wave, batch);
  element("[data-not-kept]").hidden = kept;
}

function readBack({ batch, data, session }: Entry): void {
  const typed = readTyped();
  if (isBlank(typed) && batch.ballots.length > 0) {
    element("[data-send]").focus();
    return;
  }
  const problem = problemOf(typed, batch, data, session);
  sayTypingProblem(problem);
  if (problem !== null) {
    if (typed.comment.length > COMMENT_LENGTH) focusLast();
    else focusFirst();
    return;
  }
  showReadBack(typed, data, session);
  showTyping(false);
  element("[data-add]").focus();
}

function problemOf(typed: TypedBallot, batch: Batch, data: EntryData, session: Session): string | null {
  const { departmentIndex, comment } = typed;
  const words = data.words.typing;
  if (comment.length > COMMENT_LENGTH) return fill(words.tooLong, { most: COMMENT_LENGTH });
  if (departmentIndex === null) return words.noDepartment;
  const left = (session.codes[departmentIndex]?.length ?? 0) - countUnclaimed(batch, departmentIndex);
  return left > 0 ? null : fill(words.noCode, { department: data.departments[departmentIndex] });
}

function listenToReadBack(entry: Entry): void {
  const { survey, data, batch, session } = entry;
  const back = () => {
    showTyping(true);
    focusLast();
  };
  element("[data-back]").addEventListener("click", back);
  element("[data-read-back]").addEventListener("keydown", (event) => {
    if (!["Escape", "ArrowUp", "Backspace"].includes(event.key)) return;
    event.preventDefault();
    back();
  });
  element("[data-blank-out]").addEventListener("click", () => {
    writeTyped({ ...readTyped(), comment: withoutFindings(readTyped(), data, session) }, data);
    keepTyping(entry);
    showReadBack(readTyped(), data, session);
    element("[data-add]").focus();
  });
  element("[data-add]").addEventListener("click", () => {
    const typed = readTyped();
    if (typed.departmentIndex === null) return;
    addToBatch(batch, typed.departmentIndex, typed);
    batch.typing = null;
    element("[data-not-kept]").hidden = keepBatch(survey.wave, batch);
    writeTyped(null, data);
    showBatch(batch, data, session);
    showTyping(true);
    element("[data-added]").textContent = counted(data.words.typing.added, batch.ballots.length);
  });
}

function listenToBatch(entry: Entry): void {
  const { survey, data, batch, session } = entry;
  element("[data-clear]").addEventListener("click", () => {
    writeTyped(null, data);
    keepTyping(entry);
    focusFirst();
  });
  element("[data-list]").addEventListener("click", ({ target }) => {
    const place = target instanceof Element ? target.closest<HTMLElement>("[data-change]") : null;
    const ballot = place ? batch.ballots[Number(place.dataset.change)] : undefined;
    if (!ballot?.ballot) return;
    if (!isBlank(readTyped())) return sayTypingProblem(data.words.typing.finishFirst);
    batch.ballots = batch.ballots.filter((other) => other !== ballot);
    writeTyped(ballot.ballot, data);
    keepTyping(entry);
    showBatch(batch, data, session);
    showTyping(true);
  });
  element("[data-send]").addEventListener("click", () => void sendAll(entry));
  element("[data-throw-away]").addEventListener("click", () => {
    if (entry.busy || !confirm(data.words.batch.throwAway)) return;
    Object.assign(batch, { ballots: [], typing: null });
    keepBatch(survey.wave, batch);
    location.reload();
  });
}
