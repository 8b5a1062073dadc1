import type { DepartmentIndex } from "~/ballot/manifest";
import { element, elements, make } from "~/browser/page-elements";
import { type Batch, countIn, countUnclaimed, FEWEST_TOGETHER, isSending } from "./batch";
import type { EntryData, Session } from "./entry-data";

const DEPARTMENTS: readonly DepartmentIndex[] = [0, 1];

/** The batch as it lies here, in no order, with what may still be done with it. */
export function showBatch(batch: Batch, data: EntryData, { codes }: Session): void {
  const sending = isSending(batch);
  for (const index of DEPARTMENTS) {
    const count = countIn(batch, index);
    const left = (codes[index]?.length ?? 0) - countUnclaimed(batch, index);
    const more = sending ? "" : `, codes for ${left} more`;
    element(`[data-count="${index}"]`).textContent =
      `${data.departments[index]}: ${count} ${count === 1 ? "ballot" : "ballots"}${more}`;
    element(`[data-few="${index}"]`).hidden = count === 0 || count >= FEWEST_TOGETHER || sending;
  }
  const list = batch.ballots.map(({ departmentIndex, ballot }, place) => {
    const keys = ballot?.answers.replaceAll(" ", "–").match(/.{1,3}/g) ?? ["sealed"];
    const entry = make(
      "li",
      make("span", `${data.departments[departmentIndex]} `),
      make("code", keys.join(" ")),
    );
    if (ballot?.comment.trim()) entry.append(" with a comment");
    if (ballot !== null && !sending) entry.append(changeButton(place, data.departments[departmentIndex]));
    return entry;
  });
  element("[data-list]").replaceChildren(...list);
  element("[data-batch-empty]").hidden = list.length > 0;
  element("[data-send-part]").hidden = list.length === 0;
  for (const part of elements("[data-while-typing]")) part.hidden = sending;
}

function changeButton(place: number, department: string): HTMLElement {
  const what = make("span", ` this ballot of ${department}`);
  what.className = "visually-hidden";
  const button = make("button", "Change", what);
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
    return `Ballots of ${data.departments[index]} are sent at least ${FEWEST_TOGETHER} at a time. Type in more, or confirm that there are no others.`;
  }
  return null;
}

/** Why not everything has arrived, in words that say what to do. */
export function explainSending(reason: string, waiting: number): string {
  const wait = `${waiting} ${waiting === 1 ? "ballot waits" : "ballots wait"} in this browser`;
  switch (reason) {
    case "offline":
      return `This device is offline. Nothing is lost: ${wait}. Send again when the connection is back.`;
    case "not-reached":
    case "busy":
    case "key-missing":
      return `The server did not answer. Nothing is lost: ${wait}. Try again in a moment.`;
    case "no-codes":
      return `There is no unused code left for some of them: ${wait}. Codes may have been used in another session. What is left over can only be counted with spare slips.`;
    case "closed":
    case "cancelled":
    case "unknown-wave":
      return `The wave has ended. ${wait}, and can no longer be counted. Throw the batch away.`;
    case "rules-changed":
      return `The wave is stopped: its stored rules are not those it opened with. Nothing is lost: ${wait}. The page of the wave says what to do.`;
    case "proof":
      return "The server used a key that does not belong to this survey. Stop here, and tell the works council and the people who run the server.";
    default:
      return `The server did not accept a ballot (${reason}). Nothing is lost: ${wait}. Reload the page, begin again and send again.`;
  }
}
