import type { WorksheetWords } from "../../worksheet";

export const firstWeeks = {
  title: "First weeks in both departments",
  copies: "One for each newcomer; one for each partner",
  instructions: [
    "Two visits to each department, each with a task that the hosts need. The partner is from the other department.",
  ],
  blocks: [
    { caption: "1. Four visits", headers: ["Department and host", "What I see", "My task", "Day"], rows: [] },
    { label: "2. My partner in the other department, and when we talk" },
    { label: "3. What surprised me, what I ask myself" },
    { label: "4. What was missing, for the next one" },
  ],
} as const satisfies WorksheetWords;
