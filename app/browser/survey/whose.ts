import { advance } from "./pages";
import { goTo, hold, isUnsaved, leave, show, stop } from "./session";
import type { Session } from "./visit";

/** For the next person at this device, or for somebody with a second slip. What was begun stays, sealed. */
export function takeAnother(session: Session): void {
  const unsaved = isUnsaved(session);
  if (!unsaved) leave(session);
  goTo(session, unsaved ? "delete" : "code");
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
