import type { WorksheetWords } from "../../worksheet";

export const howIWork = {
  title: "How I work",
  copies: "One each",
  instructions: [
    "Write for three minutes, then tell your partner. Say only what you are glad to say.",
    "The sheet belongs to you. Nobody collects it.",
  ],
  blocks: [
    { label: "What I would like you to know about how I work" },
    { label: "What helps me on a bad day" },
    { label: "What I am good at that hardly anybody knows" },
    { label: "A case in which a picture of the others turned out wrong" },
    { label: "The habit we stop or start, and from when" },
  ],
} as const satisfies WorksheetWords;
