import type { Worksheet } from "~/domain/interventions/worksheet";

export const weeklyPlanningSheet: Worksheet = {
  id: "weekly-planning",
  title: "Weekly planning of the two heads",
  copies: "One for each week",
  instructions: ["Twenty minutes, same slot every week. Start with last week's promises."],
  blocks: [
    {
      kind: "table",
      caption: "Promised last week",
      headers: ["Who", "What", "Done, or new date"],
      rows: [],
      emptyRows: 3,
    },
    {
      kind: "table",
      caption: "This week, what touches the other department",
      headers: ["From Sales", "From Marketing"],
      rows: [],
      emptyRows: 2,
    },
    { kind: "lines", label: "The decision people wait for, and how we decided it", lines: 2 },
    { kind: "lines", label: "Two sentences both of us say today", lines: 3 },
  ],
};
