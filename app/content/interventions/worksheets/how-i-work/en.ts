import type { Worksheet } from "~/domain/interventions/worksheet";

export const howIWorkSheet: Worksheet = {
  id: "how-i-work",
  title: "How I work",
  copies: "One each",
  instructions: [
    "Write for three minutes, then tell your partner. Say only what you are glad to say.",
    "The sheet belongs to you. Nobody collects it.",
  ],
  blocks: [
    { kind: "lines", label: "What I would like you to know about how I work", lines: 3 },
    { kind: "lines", label: "What helps me on a bad day", lines: 2 },
    { kind: "lines", label: "What I am good at that hardly anybody knows", lines: 2 },
    { kind: "lines", label: "A case in which a picture of the others turned out wrong", lines: 3 },
    { kind: "lines", label: "The habit we stop or start, and from when", lines: 2 },
  ],
};
