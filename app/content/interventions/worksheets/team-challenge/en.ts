import type { Worksheet } from "~/domain/interventions/worksheet";

export const teamChallengeSheet: Worksheet = {
  id: "team-challenge",
  title: "Team challenge",
  copies: "One for each team",
  instructions: ["Both departments must be needed for each step. Tricks are shared with all teams at once."],
  blocks: [
    { kind: "lines", label: "Goal, number, closing date", lines: 1 },
    {
      kind: "table",
      caption: "Our team",
      headers: ["Name", "Department", "The strength we need"],
      rows: [],
      emptyRows: 4,
    },
    {
      kind: "checklist",
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
      kind: "table",
      caption: "Steps",
      headers: ["What", "Who from Sales", "Who from Marketing", "When"],
      rows: [],
      emptyRows: 4,
    },
    { kind: "lines", label: "At the end: what worked, and what shall become routine", lines: 2 },
  ],
};
