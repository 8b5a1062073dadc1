import type { WorksheetWords } from "../../worksheet";

export const jointNurture = {
  title: "Nurture of one segment",
  copies: "One for each person; one large copy for the twelve weeks",
  instructions: [
    "At most six touches for each company in twelve weeks. This group gets nothing else meanwhile.",
  ],
  blocks: [
    { label: "1. The segment, and the one number with its goal" },
    { caption: "2. Touches", headers: ["Week", "What", "Who", "What the other side hears of it"], rows: [] },
    { label: "3. Two signs that it is time, and who watches" },
    { label: "4. Two signs to leave a company in peace" },
    { caption: "5. Every fortnight", headers: ["Date", "Number", "What we change"], rows: [] },
    { label: "From; until", signers: ["For Sales", "For Marketing"] },
  ],
} as const satisfies WorksheetWords;
