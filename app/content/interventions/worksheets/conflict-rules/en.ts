import type { WorksheetWords } from "../../worksheet";

export const conflictRules = {
  title: "Rules for when we clash",
  copies: "One for each person; one large copy to hang up",
  instructions: ["Situations, no names. Write what you do yourself, not what the others should do."],
  blocks: [
    {
      caption: "1. If, then",
      headers: ["If this happens", "I call whom", "Within how many hours", "And I do not"],
      rows: [],
    },
    { label: "2. Who is asked next, and who decides in the end" },
    { label: "3. Three things that we do not do" },
    { label: "For three months, until", signers: ["Head of Sales", "Head of Marketing"] },
  ],
} as const satisfies WorksheetWords;
