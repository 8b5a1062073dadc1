import { type ParsedCode, parseCode } from "../code";
import { parseTicket, type Ticket } from "../ticket";
import { recall, remember } from "./draft";

export type Code = Extract<ParsedCode, { ok: true }>;
/** What follows the # of an invitation, of a slip or of a ticket's picture. */
export type Fragment = { code: Code | null; ticket: Ticket | null; broken: boolean };

const TICKET_MARK = "t.";

/** Out of the address at once; kept for this tab until Start has used it. */
export function takeFragment(wave: string): Fragment {
  if (location.hash.length > 1) {
    remember(wave, "fragment", location.hash);
    history.replaceState(null, "", location.pathname + location.search);
  }
  const text = recall(wave, "fragment")?.slice(1);
  if (text === undefined) return { code: null, ticket: null, broken: false };
  if (text.startsWith(TICKET_MARK)) {
    const parsed = parseTicket(wave, text.slice(TICKET_MARK.length));
    return { code: null, ticket: parsed.ok ? parsed.ticket : null, broken: !parsed.ok };
  }
  const parsed = parseCode(wave, text);
  return { code: parsed.ok ? parsed : null, ticket: null, broken: !parsed.ok };
}

export function ticketFragment(groups: readonly string[]): string {
  return `#${TICKET_MARK}${groups.join("")}`;
}
