import type { Worksheet } from "~/domain/interventions/worksheet";

export const sponsorStatementSheet: Worksheet = {
  id: "sponsor-statement",
  title: "Joint sponsor statement",
  copies: "One for the three who write it; then one for each notice board",
  instructions: [
    "At most eight sentences. Everything in it must be something people can see.",
    "Both heads read it aloud together, to both departments at once.",
  ],
  blocks: [
    { kind: "lines", label: "Why it matters to us that the two departments work well together", lines: 2 },
    {
      kind: "lines",
      label: "With us, people from the two departments ... (four things one can see)",
      lines: 4,
    },
    { kind: "lines", label: "What neither of us lets pass, and what we do then", lines: 2 },
    { kind: "lines", label: "What each of us will do differently from now on", lines: 2 },
    {
      kind: "table",
      caption: "Who decides",
      headers: ["Decision", "Proposes", "Is heard", "Decides"],
      rows: [],
      emptyRows: 4,
    },
    { kind: "signatures", label: "Date", signers: ["Head of Sales", "Head of Marketing"] },
  ],
};
