import type { WorksheetWords } from "../../worksheet";

export const sponsorStatement = {
  title: "Joint sponsor statement",
  copies: "One for the three who write it; then one for each notice board",
  instructions: [
    "At most eight sentences. Everything in it must be something people can see.",
    "Both heads read it aloud together, to both departments at once.",
  ],
  blocks: [
    { label: "Why it matters to us that the two departments work well together" },
    { label: "With us, people from the two departments ... (four things one can see)" },
    { label: "What neither of us lets pass, and what we do then" },
    { label: "What each of us will do differently from now on" },
    { caption: "Who decides", headers: ["Decision", "Proposes", "Is heard", "Decides"], rows: [] },
    { label: "Date", signers: ["Head of Sales", "Head of Marketing"] },
  ],
} as const satisfies WorksheetWords;
