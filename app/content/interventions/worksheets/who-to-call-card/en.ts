import type { WorksheetWords } from "../../worksheet";

export const whoToCallCard = {
  title: "Who to call",
  copies: "One for every desk in both departments",
  instructions: ["Call the first name; if there is no answer within the time, the stand-in."],
  blocks: [
    { caption: "In Marketing", headers: ["For", "Call", "Stand-in", "How", "First answer within"], rows: [] },
    { caption: "In Sales", headers: ["For", "Call", "Stand-in", "How", "First answer within"], rows: [] },
    { label: "Urgent means" },
    { label: "Better looked up than asked, and where" },
    { label: "Keepers of this card; valid until" },
  ],
} as const satisfies WorksheetWords;
