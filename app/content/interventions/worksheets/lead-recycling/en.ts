import type { WorksheetWords } from "../../worksheet";

export const leadRecycling = {
  title: "Way back for leads",
  copies: "One for each person, and one beside the system in which leads are kept",
  instructions: [
    "At most six reasons. Each says how one recognises it, so that two people would choose the same one.",
  ],
  blocks: [
    {
      caption: "1. Reasons for giving a lead back",
      headers: ["Reason", "How we recognise it", "Who gets it, within how many days", "When it may return"],
      rows: [],
    },
    { label: "2. What Sales promises, with a number" },
    { label: "3. What Marketing promises, with a number" },
    {
      caption: "4. Weekly count",
      headers: ["Week", "Given back", "Most frequent reason", "What we change"],
      rows: [],
    },
    { label: "Valid from; looked at again on", signers: ["For Sales", "For Marketing"] },
  ],
} as const satisfies WorksheetWords;
