import type { Worksheet } from "~/domain/interventions/worksheet";

export const scoreboardPassportSheet: Worksheet = {
  id: "scoreboard-passport",
  title: "Scoreboard passport",
  copies: "One for each number",
  instructions: [
    "Fill it in so that a newcomer would arrive at the same number.",
    "Test it on the spot with last month's data.",
  ],
  blocks: [
    { kind: "lines", label: "Name of the number", lines: 1 },
    { kind: "lines", label: "What it should tell us", lines: 2 },
    { kind: "lines", label: "What counts", lines: 2 },
    { kind: "lines", label: "What does not count", lines: 2 },
    { kind: "lines", label: "Source, who draws it, on which day; stand-in", lines: 2 },
    { kind: "lines", label: "How Sales moves it; how Marketing moves it", lines: 2 },
    {
      kind: "lines",
      label: "How one could make it look good without doing the work, and what keeps us honest",
      lines: 2,
    },
    {
      kind: "table",
      caption: "Month by month",
      headers: ["Month", "Number", "What we see", "What we try"],
      rows: [],
      emptyRows: 4,
    },
  ],
};
