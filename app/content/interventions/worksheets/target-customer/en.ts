import type { WorksheetWords } from "../../worksheet";

export const targetCustomer = {
  title: "Target customer",
  copies: "One for each person, one large copy to sign",
  instructions: [
    "Part 1 alone. Write what can be seen from outside: size, occasion, who decides. No adjectives.",
  ],
  blocks: [
    { label: "1. For whom we are right: what can be seen from outside" },
    { label: "For whom we are not, however much they ask" },
    {
      caption: "2. Test on eight customers",
      headers: ["Customer", "By our draft? (yes, no)", "What the case teaches"],
      rows: [],
    },
    {
      caption: "3. When it is too early",
      headers: ["Sign that it is too early", "Sign that it is time", "Who looks"],
      rows: [],
    },
    { label: "In use from; review on", signers: ["For Sales", "For Marketing"] },
  ],
} as const satisfies WorksheetWords;
