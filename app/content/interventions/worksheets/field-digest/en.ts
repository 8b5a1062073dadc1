import type { WorksheetWords } from "../../worksheet";

export const fieldDigest = {
  title: "Field digest and campaign feedback",
  copies: "One for each month",
  instructions: [
    "About things, never about persons. In the customer's words.",
    "Every point gets an answer by the next digest: done, will do, will not because.",
  ],
  blocks: [
    {
      caption: "From the field",
      headers: [null, "In the customer's words", "Heard how often", "Answer by Marketing"],
      rows: [{ cells: ["Asked, and new"] }, { cells: ["Objected to"] }, { cells: ["Praised or used"] }],
    },
    {
      caption: "From the campaigns",
      headers: [
        "Campaign and aim",
        "What came in",
        "What we learned",
        "What we change",
        "What Sales should know",
      ],
      rows: [],
    },
    { label: "Answers to last month's points that were still open" },
    { label: "Editor and the four voices this quarter" },
  ],
} as const satisfies WorksheetWords;
