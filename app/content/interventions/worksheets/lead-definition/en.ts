import type { Worksheet } from "~/domain/interventions/worksheet";

export const leadDefinitionSheet: Worksheet = {
  id: "lead-definition",
  title: "Lead definition",
  copies: "One each for the first part; one large copy to sign",
  instructions: [
    "Part 1: complete both sentences alone, without talking. Ten minutes.",
    "Part 2: test the draft on ten real leads. Part 3: write and sign.",
  ],
  blocks: [
    { kind: "lines", label: "1. A lead is ready for Sales when ...", lines: 6 },
    { kind: "lines", label: "It is not yet ready when ...", lines: 6 },
    {
      kind: "table",
      caption: "2. Test on ten real leads",
      headers: [
        "Lead",
        "Ready by our draft? (yes, no)",
        "Became a customer? (yes, no)",
        "What the case teaches",
      ],
      rows: [["1"], ["2"], ["3"], ["4"], ["5"], ["6"], ["7"], ["8"], ["9"], ["10"]],
      emptyRows: 0,
    },
    { kind: "lines", label: "3. Ready for Sales means (all of these)", lines: 5 },
    { kind: "lines", label: "Stays with Marketing (nurture) means", lines: 3 },
    { kind: "lines", label: "Belongs to nobody", lines: 2 },
    { kind: "lines", label: "What goes along with every lead: name, need, history, source, ...", lines: 2 },
    { kind: "signatures", label: "In use from; review on", signers: ["For Sales", "For Marketing"] },
  ],
};
