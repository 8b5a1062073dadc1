import { decodeBase64Url } from "../encoding";
import { writeTicket } from "../ticket";
import type { Draft } from "./draft";
import { ticketFragment } from "./fragment";
import { element, make } from "./page-elements";
import type { SurveyData } from "./survey-data";

/** Shows the ticket as a picture and as groups to type. From then on another device may send this ballot. */
export function fillCarry({ wave }: SurveyData, draft: Draft): void {
  const seed = decodeBase64Url(draft.seed);
  const key = decodeBase64Url(draft.key ?? "");
  if (!seed || !key) throw new Error("there is no ballot to carry");
  draft.carried = true;
  const groups = writeTicket(wave, { departmentIndex: draft.departmentIndex, seed, key });
  const address = `${location.origin}/s/${wave}`;
  element("[data-ticket]").replaceChildren(...groups.map((group) => make("li", group)));
  element("[data-address]").textContent = address;
  void draw(address + ticketFragment(groups));
}

/** The drawing is a script of its own, fetched only here. */
async function draw(text: string): Promise<void> {
  const place = element("[data-picture]");
  const missing = element("[data-no-picture]");
  try {
    const { pathOf } = await import("./ticket-picture");
    const { size, path } = pathOf(text);
    const svg = place.querySelector("svg");
    svg?.setAttribute("viewBox", `-4 -4 ${size + 8} ${size + 8}`);
    svg?.querySelector("path")?.setAttribute("d", path);
    missing.hidden = true;
    place.hidden = false;
  } catch {
    place.hidden = true;
    missing.hidden = false;
  }
}
