/** The hour in which both departments hear the result and agree on the plan: its parts in order, with their minutes. */
export const RESULT_MEETING = [
  { part: "welcome", minutes: 5 },
  { part: "result", minutes: 10 },
  { part: "gap", minutes: 15 },
  { part: "plan", minutes: 15 },
  { part: "owners", minutes: 10 },
  { part: "close", minutes: 5 },
] as const;

/** The same hour when too few answered to show a result. */
export const MEETING_WITHOUT_RESULT = [
  { part: "welcome", minutes: 5 },
  { part: "reason", minutes: 10 },
  { part: "work", minutes: 20 },
  { part: "step", minutes: 10 },
  { part: "owners", minutes: 10 },
  { part: "close", minutes: 5 },
] as const;
