import { element } from "~/browser/page-elements";
import { pageElement, showPage } from "./pages";
import { isUnsaved, type Session } from "./visit";

/** Shows one page, and below it what the person at this device can do with the visit as a whole. */
export function showPageOf(session: Session, name: string, target?: string): void {
  showPage(name, target);
  offerWaysOut(session, name);
}

/** What stands on the page itself is not offered a second time. */
export function offerWaysOut(session: Session, name: string): void {
  const { code, draft, over } = session;
  const page = pageElement(name);
  const known = code !== null || draft !== null || over;
  // Of a draft that is in memory only, that page asks whether it may be lost.
  const asked = name === "delete" && isUnsaved(session);
  element("[data-way-another]").hidden = !known || asked || page.querySelector("[data-another]") !== null;
  element("[data-way-delete]").hidden =
    draft === null || name === "delete" || page.querySelector("[data-go=delete]") !== null;
}
