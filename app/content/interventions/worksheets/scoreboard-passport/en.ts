import type { WorksheetWords } from "../../worksheet";

export const scoreboardPassport = {
  title: "Scoreboard passport",
  copies: "One for each number",
  instructions: [
    "Fill it in so that a newcomer would arrive at the same number.",
    "Test it on the spot with last month's data.",
  ],
  blocks: [
    { label: "Name of the number" },
    { label: "What it should tell us" },
    { label: "What counts" },
    { label: "What does not count" },
    { label: "Source, who draws it, on which day; stand-in" },
    { label: "How Sales moves it; how Marketing moves it" },
    { label: "How one could make it look good without doing the work, and what keeps us honest" },
    { caption: "Month by month", headers: ["Month", "Number", "What we see", "What we try"], rows: [] },
  ],
} as const satisfies WorksheetWords;
