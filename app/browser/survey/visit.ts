import type { Draft } from "./draft";
import type { Code } from "./fragment";
import type { SurveyData } from "./survey-data";

/** What this tab works on. `held`: the draft that no other tab has. `over`: sent, nothing left to do. */
export type Session = {
  survey: SurveyData;
  /** What followed the # of the address, until Start has used it. */
  fragment: string;
  code: Code | null;
  draft: Draft | null;
  /** The draft came by a ticket that was read in this visit. */
  byTicket: boolean;
  /** Said here that the ticket is one's own. */
  ownTicket: boolean;
  held: string | null;
  /** False when the draft is in memory only. */
  saved: boolean;
  busy: boolean;
  over: boolean;
};

/** A ballot that would be lost with this page. One that a ticket has just brought is on the other device too. */
export function isUnsaved({ draft, saved, byTicket }: Session): boolean {
  return draft !== null && !saved && !byTicket;
}
