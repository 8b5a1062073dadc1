import { element } from "~/browser/page-elements";
import { advance } from "./pages";
import { goTo, hold, leave, sayReceipt, show, stop } from "./session";
import { forget } from "./this-tab";
import { isUnsaved, type Session } from "./visit";

/** For the next person at this device, or for somebody with a second slip. What was begun stays, sealed. */
export function takeAnother(session: Session): void {
  const unsaved = isUnsaved(session);
  if (!unsaved) leaveTo(session, "start");
  goTo(session, unsaved ? "delete" : "code");
}

/** After sending: as the bare address shows the page to a stranger. */
export function clearPage(session: Session): void {
  leaveTo(session, "start");
  show(session);
}

/** Where the browser refuses, nothing says that it was done. */
export function copyReceipt(): void {
  const sayCopied = () => {
    element("[data-copied]").hidden = false;
  };
  navigator.clipboard.writeText(element("[data-receipt]").textContent ?? "").then(sayCopied, () => {});
}

/** Nor is a receipt left, which shows that somebody took part. */
function leaveTo(session: Session, page: string): void {
  session.over = false;
  forget(session.survey.wave, "receipt");
  sayReceipt("");
  leave(session);
  advance(page, { replace: true });
}

/** Not while another tab has the draft open. */
export async function wipe(session: Session): Promise<void> {
  if (session.draft !== null && (await hold(session, session.draft))) stop(session, "moved");
}

/** The answer to whether a ticket is one's own; without a yes nothing is begun with it. */
export function answerOwn(session: Session, own: boolean): void {
  session.ownTicket = own;
  if (!own) {
    leave(session);
    goTo(session, "foreign");
    return;
  }
  advance(session.byTicket ? "start" : "ticket", { replace: true });
  show(session);
}
