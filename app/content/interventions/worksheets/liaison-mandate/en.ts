import type { WorksheetWords } from "../../worksheet";

export const liaisonMandate = {
  title: "Liaison mandate",
  copies: "One for the liaison, one for each head",
  instructions: ["One quarter, then decide anew. What is crossed out at home is crossed out."],
  blocks: [
    { label: "Liaison; partner in Sales; from, until" },
    { label: "Three results after a quarter" },
    {
      caption: "Mandate",
      headers: ["May decide alone", "May propose", "Only passes on", "Is not part of it"],
      rows: [],
    },
    { label: "Fixed meetings and number of calls a month" },
    { caption: "Work that goes to somebody else", headers: ["Task", "To whom", "From when"], rows: [] },
    {
      caption: "Judged by both heads",
      headers: [null, "After 2 weeks", "After 6 weeks", "After 12 weeks"],
      rows: [
        { cells: ["Something became faster"] },
        { cells: ["Something became better"] },
        { cells: ["The time was free"] },
      ],
    },
    { label: "Agreed on", signers: ["Head of Sales", "Head of Marketing", "Liaison"] },
  ],
} as const satisfies WorksheetWords;
