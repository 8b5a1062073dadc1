import { surveyPath } from "~/addresses";
import { decodeBase64Url } from "~/ballot/encoding";
import { parseTicket, writeTicket } from "~/ballot/ticket";
import { listed } from "~/browser/in-words";
import { element, make } from "~/browser/page-elements";
import { fill } from "~/content/translated";
import type { Draft } from "./draft";
import { TICKET_MARK } from "./fragment";
import { draftOfTicket } from "./new-draft";
import type { SurveyData } from "./survey-data";

/** The ballot that a typed or scanned ticket carries here, or what is wrong with it. */
export function readTicket(survey: SurveyData, text: string): Draft | string {
  const { words } = survey;
  const parsed = parseTicket(survey.wave, text);
  if (parsed.ok) return draftOfTicket(survey, parsed.ticket);
  const { reason } = parsed;
  if (reason === "mistyped") return fill(words.ticketMistyped, { groups: listed(parsed.groups.map(String)) });
  if (reason === "incomplete") return fill(words.ticketIncomplete, { count: parsed.count });
  return reason === "missing" ? words.ticketMissing : words.ticketOther;
}

/** Shows the ticket as a picture and as groups to type. From then on another device may send this ballot. */
export function fillCarry({ wave }: SurveyData, draft: Draft): void {
  const seed = decodeBase64Url(draft.seed);
  const key = decodeBase64Url(draft.key ?? "");
  if (!seed || !key) throw new Error("there is no ballot to carry");
  draft.carried = true;
  const groups = writeTicket(wave, { departmentIndex: draft.departmentIndex, seed, key });
  const address = `${location.origin}${surveyPath(wave)}`;
  element("[data-ticket]").replaceChildren(...groups.map((group) => make("li", group)));
  element("[data-address]").textContent = address;
  void draw(`${address}#${TICKET_MARK}${groups.join("")}`);
}

/** The drawing is a script of its own again: the ticket can be typed without it. */
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
