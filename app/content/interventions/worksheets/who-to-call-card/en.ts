import type { Worksheet } from "~/domain/interventions/worksheet";

export const whoToCallCardSheet: Worksheet = {
  id: "who-to-call-card",
  title: "Who to call",
  copies: "One for every desk in both departments",
  instructions: ["Call the first name; if there is no answer within the time, the stand-in."],
  blocks: [
    {
      kind: "table",
      caption: "In Marketing",
      headers: ["For", "Call", "Stand-in", "How", "First answer within"],
      rows: [],
      emptyRows: 8,
    },
    {
      kind: "table",
      caption: "In Sales",
      headers: ["For", "Call", "Stand-in", "How", "First answer within"],
      rows: [],
      emptyRows: 8,
    },
    { kind: "lines", label: "Urgent means", lines: 1 },
    { kind: "lines", label: "Better looked up than asked, and where", lines: 2 },
    { kind: "lines", label: "Keepers of this card; valid until", lines: 1 },
  ],
};
