import type { WorksheetWords } from "../../worksheet";

export const whatWeStop = {
  title: "What we stop",
  copies: "One for each person, one large copy to sign",
  instructions: ["Only work between the two departments. Hours are rough: half an hour, an hour, two."],
  blocks: [
    {
      caption: "1. What costs time between us",
      headers: ["What", "Hours a week", "Who misses it if it stops", "Stop, less often, keep"],
      rows: [],
    },
    { label: "2. From now on we no longer" },
    { label: "The time that this gives back is for" },
    { label: "Tried until", signers: ["Head of Sales", "Head of Marketing"] },
  ],
} as const satisfies WorksheetWords;
