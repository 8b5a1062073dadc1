import { type ParsedCode, parseCode } from "~/ballot/code";

export type Code = Extract<ParsedCode, { ok: true }>;
/** What follows the # of an invitation, of a slip or of a ticket's picture. */
type Fragment = { text: string; code: Code | null; ticket: string | null; broken: boolean };

/** Stands before a ticket. */
export const TICKET_MARK = "t.";

/** Out of the address at once; `kept` is what this tab had before a reload. */
export function takeFragment(wave: string, kept: string): Fragment {
  const text = location.hash.slice(1) || kept;
  if (location.hash !== "") history.replaceState(null, "", location.pathname + location.search);
  const none = { text, code: null, ticket: null, broken: false };
  if (text === "") return none;
  if (text.startsWith(TICKET_MARK)) return { ...none, ticket: text.slice(TICKET_MARK.length) };
  const parsed = parseCode(wave, text);
  return { ...none, code: parsed.ok ? parsed : null, broken: !parsed.ok };
}
