import type { WorksheetWords } from "../../worksheet";

export const teamChallenge = {
  title: "Team challenge",
  copies: "One for each team",
  instructions: ["Both departments must be needed for each step. Tricks are shared with all teams at once."],
  blocks: [
    { label: "Goal, number, closing date" },
    { caption: "Our team", headers: ["Name", "Department", "The strength we need"], rows: [] },
    {
      label: "Guard rails",
      items: [
        "No extra hours",
        "No customer is bothered twice",
        "Tricks go to all teams at once",
        "No prize money, no ranking of persons",
        "Our own rule: ______________________________",
      ],
    },
    { caption: "Steps", headers: ["What", "Who from Sales", "Who from Marketing", "When"], rows: [] },
    { label: "At the end: what worked, and what shall become routine" },
  ],
} as const satisfies WorksheetWords;
