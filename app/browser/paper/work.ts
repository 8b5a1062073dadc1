import { COMMENT_LENGTH } from "~/ballot/ballot-content";
import type { DepartmentIndex } from "~/ballot/manifest";
import { counted } from "~/browser/in-words";
import { element } from "~/browser/page-elements";
import { fill } from "~/content/translated";
import { addToBatch, type Batch, countUnclaimed, type TypedBallot } from "./batch";
import { showBatch } from "./batch-view";
import type { Entry } from "./entry";
import { keepBatch } from "./kept-batch";
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
  listenToTyping(
    data,
    (index) => noCodeFor(index, entry),
    () => keepTyping(entry),
  );
  element("[data-typing]").addEventListener("submit", (event) => {
    event.preventDefault();
    readBack(entry);
  });
  listenToReadBack(entry);
  listenToBatch(entry);
  listenToLeaving(batch);
  showStep("work");
  showBatch(batch, data, entry.session);
  showTyping(true);
}

/** Reopening takes both people's words again, so nobody should leave by mistake. */
function listenToLeaving(batch: Batch): void {
  addEventListener("beforeunload", (event) => {
    if (batch.ballots.length > 0 || batch.typing !== null) event.preventDefault();
  });
}

function keepTyping({ survey, batch }: Entry): void {
  const typed = readTyped();
  batch.typing = isBlank(typed) ? null : typed;
  const kept = keepBatch(survey.wave, batch);
  element("[data-not-kept]").hidden = kept;
}

function readBack(entry: Entry): void {
  const { batch, data, session } = entry;
  const typed = readTyped();
  if (isBlank(typed) && batch.ballots.length > 0) {
    element("[data-send]").focus();
    return;
  }
  const problem = problemOf(typed, entry);
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

function problemOf({ departmentIndex, comment }: TypedBallot, entry: Entry): string | null {
  const words = entry.data.words.typing;
  if (comment.length > COMMENT_LENGTH) return fill(words.tooLong, { most: COMMENT_LENGTH });
  if (departmentIndex === null) return words.noDepartment;
  return noCodeFor(departmentIndex, entry);
}

function noCodeFor(index: DepartmentIndex, { batch, data, session }: Entry): string | null {
  const left = (session.codes[index]?.length ?? 0) - countUnclaimed(batch, index);
  return left > 0 ? null : fill(data.words.typing.noCode, { department: data.departments[index] });
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
