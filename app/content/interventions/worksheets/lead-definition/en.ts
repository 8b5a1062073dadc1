import type { WorksheetWords } from "../../worksheet";

export const leadDefinition = {
  title: "Lead definition",
  copies: "One each for the first part; one large copy to sign",
  instructions: [
    "Part 1: complete both sentences alone, without talking. Ten minutes.",
    "Part 2: test the draft on ten real leads. Part 3: write and sign.",
  ],
  blocks: [
    { label: "1. A lead is ready for Sales when ..." },
    { label: "It is not yet ready when ..." },
    {
      caption: "2. Test on ten real leads",
      headers: [
        "Lead",
        "Ready by our draft? (yes, no)",
        "Became a customer? (yes, no)",
        "What the case teaches",
      ],
      rows: [
        { cells: ["1"] },
        { cells: ["2"] },
        { cells: ["3"] },
        { cells: ["4"] },
        { cells: ["5"] },
        { cells: ["6"] },
        { cells: ["7"] },
        { cells: ["8"] },
        { cells: ["9"] },
        { cells: ["10"] },
      ],
    },
    { label: "3. Ready for Sales means (all of these)" },
    { label: "Stays with Marketing (nurture) means" },
    { label: "Belongs to nobody" },
    { label: "What goes along with every lead: name, need, history, source, ..." },
    { label: "In use from; review on", signers: ["For Sales", "For Marketing"] },
  ],
} as const satisfies WorksheetWords;
