import type { DepartmentIndex } from "~/ballot/manifest";
import { counted } from "~/browser/in-words";
import { element, elements, make } from "~/browser/page-elements";
import type { PaperEntryScriptTexts } from "~/content/paper/entry/texts";
import { fill } from "~/content/translated";
import { type Batch, countIn, countUnclaimed, FEWEST_TOGETHER, isSending } from "./batch";
import type { EntryData, Session } from "./entry-data";

const DEPARTMENTS: readonly DepartmentIndex[] = [0, 1];

/** The batch as it lies here, in no order, with what may still be done with it. */
export function showBatch(batch: Batch, data: EntryData, { codes }: Session): void {
  const sending = isSending(batch);
  const words = data.words.batch;
  for (const index of DEPARTMENTS) {
    const count = countIn(batch, index);
    const left = (codes[index]?.length ?? 0) - countUnclaimed(batch, index);
    const department = data.departments[index];
    element(`[data-count="${index}"]`).textContent = sending
      ? counted(words.ballots, count, { department })
      : counted(words.ballotsAndCodes, count, { department, left });
    element(`[data-few="${index}"]`).hidden = count === 0 || count >= FEWEST_TOGETHER || sending;
  }
  const list = batch.ballots.map(({ departmentIndex, ballot }, place) => {
    const keys = ballot?.answers.replaceAll(" ", "–").match(/.{1,3}/g) ?? [words.sealed];
    const entry = make(
      "li",
      make("span", `${data.departments[departmentIndex]} `),
      make("code", keys.join(" ")),
    );
    if (ballot?.comment.trim()) entry.append(` ${words.withComment}`);
    if (ballot !== null && !sending)
      entry.append(changeButton(place, data.departments[departmentIndex], words));
    return entry;
  });
  element("[data-list]").replaceChildren(...list);
  element("[data-batch-empty]").hidden = list.length > 0;
  element("[data-send-part]").hidden = list.length === 0;
  for (const part of elements("[data-while-typing]")) part.hidden = sending;
}

function changeButton(place: number, department: string, words: PaperEntryScriptTexts["batch"]): HTMLElement {
  const button = make("button", words.change);
  button.setAttribute("aria-label", fill(words.changeWhat, { department }));
  button.className = "link-button";
  button.dataset.change = String(place);
  button.setAttribute("type", "button");
  return button;
}

/** Too few of a department, and nobody has said that there are no more; null when the batch may be sent. */
export function problemOfBatch(batch: Batch, data: EntryData): string | null {
  if (isSending(batch)) return null;
  for (const index of DEPARTMENTS) {
    const count = countIn(batch, index);
    if (count === 0 || count >= FEWEST_TOGETHER) continue;
    if (element<HTMLInputElement>(`#few-${index}`).checked) continue;
    return fill(data.words.batch.tooFew, {
      department: data.departments[index],
      fewest: FEWEST_TOGETHER,
    });
  }
  return null;
}

/** Why not everything has arrived, in words that say what to do. */
export function explainSending(
  reason: string,
  waiting: number,
  words: PaperEntryScriptTexts["sending"],
): string {
  switch (reason) {
    case "offline":
      return counted(words.offline, waiting);
    case "not-reached":
    case "busy":
    case "key-missing":
      return counted(words.notReached, waiting);
    case "no-codes":
      return counted(words.noCodes, waiting);
    case "closed":
    case "cancelled":
    case "unknown-wave":
      return counted(words.ended, waiting);
    case "rules-changed":
      return counted(words.rulesChanged, waiting);
    case "proof":
      return words.wrongKey;
    default:
      return counted(words.refused, waiting, { reason });
  }
}
