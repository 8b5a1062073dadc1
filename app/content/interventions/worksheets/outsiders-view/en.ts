import type { WorksheetWords } from "../../worksheet";

export const outsidersView = {
  title: "Outsider's view",
  copies: "One for each person",
  instructions: ["The owner tells and listens. Ideas are given, not defended."],
  blocks: [
    { label: "The problem, in three sentences; what has been tried" },
    { label: "What a good answer has to do" },
    { label: "Ideas from outside" },
    { caption: "Two that I try", headers: ["Idea", "Whose", "By when", "What came of it"], rows: [] },
  ],
} as const satisfies WorksheetWords;
