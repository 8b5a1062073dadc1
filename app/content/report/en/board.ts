/** What the server words of the summary for a board. */
export const board = {
  answered: "{department}: {respondents} of {invited} ({rate})",
  notShown: "{department}: not shown",
  nobodyNamed: "to be named",
  action: "{owners}; by {due}; {status}",
  actionWithoutDate: "{owners}; date open; {status}",
  status: { planned: "not started", started: "under way", done: "done", dropped: "dropped" },
} as const;
