import type { WorksheetWords } from "../../worksheet";

export const introduction = {
  title: "Introduction sheet",
  copies: "One each",
  instructions: [
    "Interview your partner from the other department for eight minutes, then change roles.",
    'Afterwards introduce your partner in one minute, in the first person: "I am ...".',
  ],
  blocks: [
    { label: "My partner's name and task" },
    { label: "A good day at work: what happens?" },
    { label: "A bad day: what goes wrong?" },
    { label: "What I am measured by, and what I think of it" },
    { label: "What I am glad to be asked about" },
    { label: "One contact from the other side I will call, and what for" },
  ],
} as const satisfies WorksheetWords;
