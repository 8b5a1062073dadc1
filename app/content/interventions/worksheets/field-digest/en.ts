import type { Worksheet } from "~/domain/interventions/worksheet";

export const fieldDigestSheet: Worksheet = {
  id: "field-digest",
  title: "Field digest and campaign feedback",
  copies: "One for each month",
  instructions: [
    "About things, never about persons. In the customer's words.",
    "Every point gets an answer by the next digest: done, will do, will not because.",
  ],
  blocks: [
    {
      kind: "table",
      caption: "From the field",
      headers: ["", "In the customer's words", "Heard how often", "Answer by Marketing"],
      rows: [["Asked, and new"], ["Objected to"], ["Praised or used"]],
      emptyRows: 3,
    },
    {
      kind: "table",
      caption: "From the campaigns",
      headers: [
        "Campaign and aim",
        "What came in",
        "What we learned",
        "What we change",
        "What Sales should know",
      ],
      rows: [],
      emptyRows: 3,
    },
    { kind: "lines", label: "Answers to last month's points that were still open", lines: 2 },
    { kind: "lines", label: "Editor and the four voices this quarter", lines: 1 },
  ],
};
