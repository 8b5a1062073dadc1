import type { WorksheetWords } from "../../worksheet";

export const weeklyPlanning = {
  title: "Weekly planning of the two heads",
  copies: "One for each week",
  instructions: ["Twenty minutes, same slot every week. Start with last week's promises."],
  blocks: [
    { caption: "Promised last week", headers: ["Who", "What", "Done, or new date"], rows: [] },
    {
      caption: "This week, what touches the other department",
      headers: ["From Sales", "From Marketing"],
      rows: [],
    },
    { label: "The decision people wait for, and how we decided it" },
    { label: "Two sentences both of us say today" },
  ],
} as const satisfies WorksheetWords;
