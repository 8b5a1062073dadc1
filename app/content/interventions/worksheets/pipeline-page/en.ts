import type { WorksheetWords } from "../../worksheet";

export const pipelinePage = {
  title: "Pipeline page",
  copies: "One for each person",
  instructions: ["The same columns every month. Opportunities, not salespeople."],
  blocks: [
    {
      caption: "1. What is open",
      headers: ["Step", "How many", "Older than usual", "Expected within three months"],
      rows: [],
    },
    { label: "2. Weeks that will be too full, or too empty" },
    {
      caption: "3. Three that are stuck",
      headers: ["Opportunity", "What the customer needs", "What we do", "Who, by when"],
      rows: [],
    },
    { label: "4. What Marketing moves or stops" },
  ],
} as const satisfies WorksheetWords;
