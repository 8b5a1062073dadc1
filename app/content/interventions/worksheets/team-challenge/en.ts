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
    {
      caption: "Day by day; a missed day is not caught up",
      headers: ["Day", "Mark for the day", "Who with whom", "Reached"],
      rows: [],
    },
    { label: "At the end: what worked, and what shall become routine" },
  ],
} as const satisfies WorksheetWords;
