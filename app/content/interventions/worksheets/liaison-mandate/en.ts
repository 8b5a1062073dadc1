import type { Worksheet } from "~/domain/interventions/worksheet";

export const liaisonMandateSheet: Worksheet = {
  id: "liaison-mandate",
  title: "Liaison mandate",
  copies: "One for the liaison, one for each head",
  instructions: ["One quarter, then decide anew. What is crossed out at home is crossed out."],
  blocks: [
    { kind: "lines", label: "Liaison; partner in Sales; from, until", lines: 2 },
    { kind: "lines", label: "Three results after a quarter", lines: 3 },
    {
      kind: "table",
      caption: "Mandate",
      headers: ["May decide alone", "May propose", "Only passes on", "Is not part of it"],
      rows: [],
      emptyRows: 4,
    },
    { kind: "lines", label: "Fixed meetings and number of calls a month", lines: 2 },
    {
      kind: "table",
      caption: "Work that goes to somebody else",
      headers: ["Task", "To whom", "From when"],
      rows: [],
      emptyRows: 3,
    },
    {
      kind: "table",
      caption: "Judged by both heads",
      headers: ["", "After 2 weeks", "After 6 weeks", "After 12 weeks"],
      rows: [["Something became faster"], ["Something became better"], ["The time was free"]],
      emptyRows: 0,
    },
    { kind: "signatures", label: "Agreed on", signers: ["Head of Sales", "Head of Marketing", "Liaison"] },
  ],
};
