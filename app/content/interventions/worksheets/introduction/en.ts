import type { Worksheet } from "~/domain/interventions/worksheet";

export const introductionSheet: Worksheet = {
  id: "introduction",
  title: "Introduction sheet",
  copies: "One each",
  instructions: [
    "Interview your partner from the other department for eight minutes, then change roles.",
    'Afterwards introduce your partner in one minute, in the first person: "I am ...".',
  ],
  blocks: [
    { kind: "lines", label: "My partner's name and task", lines: 2 },
    { kind: "lines", label: "A good day at work: what happens?", lines: 3 },
    { kind: "lines", label: "A bad day: what goes wrong?", lines: 3 },
    { kind: "lines", label: "What I am measured by, and what I think of it", lines: 3 },
    { kind: "lines", label: "What I am glad to be asked about", lines: 2 },
    { kind: "lines", label: "One contact from the other side I will call, and what for", lines: 2 },
  ],
};
