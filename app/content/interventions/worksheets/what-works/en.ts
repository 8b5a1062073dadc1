import type { WorksheetWords } from "../../worksheet";

export const whatWorks = {
  title: "What works",
  copies: "One for each person",
  instructions: [
    "Ask, listen, write the other person's story in that person's words. Ten minutes each way is too long: seven are enough.",
  ],
  blocks: [
    { label: "A time at which the work between us was at its best: what happened?" },
    { label: "What did you do, what did the others do, what made it possible?" },
    { label: "What should we have more of?" },
    { label: "One habit that we keep on purpose, and who reminds us" },
  ],
} as const satisfies WorksheetWords;
