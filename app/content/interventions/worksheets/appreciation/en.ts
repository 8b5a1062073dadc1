import type { Worksheet } from "~/domain/interventions/worksheet";

export const appreciationSheet: Worksheet = {
  id: "appreciation",
  title: "Appreciation cards",
  copies: "Two cards for each person; cut apart",
  instructions: [
    "One card, one case, for somebody from the other department.",
    "Read it to the person and hand it over.",
  ],
  blocks: [
    { kind: "text", text: "Card 1" },
    { kind: "lines", label: "For", lines: 1 },
    { kind: "lines", label: "What you did, and when", lines: 2 },
    { kind: "lines", label: "What it made possible", lines: 2 },
    { kind: "lines", label: "From", lines: 1 },
    { kind: "text", text: "Card 2" },
    { kind: "lines", label: "For", lines: 1 },
    { kind: "lines", label: "What you did, and when", lines: 2 },
    { kind: "lines", label: "What it made possible", lines: 2 },
    { kind: "lines", label: "From", lines: 1 },
  ],
};
