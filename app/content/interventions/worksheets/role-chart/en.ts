import type { WorksheetWords } from "../../worksheet";

export const roleChart = {
  title: "Role chart",
  copies: "One large copy",
  instructions: [
    "One name decides. At most three are heard. What stays open goes to the lead by Friday.",
    "Real decisions only, no job descriptions.",
  ],
  blocks: [
    {
      caption: "Decisions",
      headers: ["Decision", "Proposes", "Is heard before", "Decides", "Is told after"],
      rows: [],
    },
    {
      caption: "Numbers",
      headers: ["Number of the team", "Who answers for it", "Who contributes"],
      rows: [],
    },
    { label: "Open until Friday" },
    { label: "Review on" },
  ],
} as const satisfies WorksheetWords;
