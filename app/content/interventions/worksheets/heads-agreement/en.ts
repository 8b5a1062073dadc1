import type { WorksheetWords } from "../../worksheet";

export const headsAgreement = {
  title: "Agreement of two heads",
  copies: "Two, one for each; nobody else gets one",
  instructions: [
    "Part 1 alone, before the talk; the rest together. Write what others could see, not what somebody is like.",
  ],
  blocks: [
    {
      caption: "1. What I need from the other one in order to work",
      headers: ["What, so that one can see it", "Yes, no, or if", "From when"],
      rows: [],
    },
    { label: "2. Decisions that have waited, and when we take them" },
    { label: "3. When we talk to each other every week, and what we do when it goes wrong again" },
    { label: "4. The sentence that both departments hear" },
    { label: "Second talk on", signers: ["Head of Sales", "Head of Marketing"] },
  ],
} as const satisfies WorksheetWords;
