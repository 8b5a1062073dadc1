import { type ParsedCode, parseCode } from "~/ballot/code";
import { recall, remember } from "./draft";

export type Code = Extract<ParsedCode, { ok: true }>;
/** What follows the # of an invitation, of a slip or of a ticket's picture. */
export type Fragment = { code: Code | null; ticket: string | null; broken: boolean };

/** Stands before a ticket. */
export const TICKET_MARK = "t.";

/** Out of the address at once; kept for this tab until Start has used it. */
export function takeFragment(wave: string): Fragment {
  if (location.hash.length > 1) {
    remember(wave, "fragment", location.hash);
    history.replaceState(null, "", location.pathname + location.search);
  }
  const text = recall(wave, "fragment")?.slice(1);
  if (text === undefined) return { code: null, ticket: null, broken: false };
  if (text.startsWith(TICKET_MARK))
    return { code: null, ticket: text.slice(TICKET_MARK.length), broken: false };
  const parsed = parseCode(wave, text);
  return { code: parsed.ok ? parsed : null, ticket: null, broken: !parsed.ok };
}
