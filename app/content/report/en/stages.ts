import type { Stage } from "~/domain/report/report";

type StageMeaning = {
  howItLooks: readonly string[];
  leaveAloneIf: readonly string[];
  tightenIf: readonly string[];
};

/** What each stage means, and when it is good enough. {first} is the department that sells, {second} the one that markets. */
export const stages = {
  undefined: {
    howItLooks: [
      "The departments grew up apart and know little about each other until they clash.",
      "They meet when something has gone wrong, and then mostly about that.",
      "Each side has its own story of who is at fault.",
    ],
    leaveAloneIf: [
      "The company is small and people get on well without rules.",
      "{second} mainly supports {first} with material and events.",
    ],
    tightenIf: [
      "Conflict between the two is visible to others.",
      "Work is done twice, or falls between the departments.",
      "They fight over budget.",
    ],
  },
  defined: {
    howItLooks: [
      "Ground rules prevent most disputes; each department keeps to its side.",
      "A shared language begins: people have asked what a lead is, and written it down.",
      "Contact is about transactions and problems, such as a trade fair or a complaint.",
    ],
    leaveAloneIf: [
      "The offer is standard and traditional roles do the job.",
      "The market gives no reason to change how the two divide their work.",
    ],
    tightenIf: [
      "Work is still done twice although the roles are clear.",
      "The market turns into a commodity business, or customers want their own version of everything.",
      "Product life cycles become shorter.",
    ],
  },
  aligned: {
    howItLooks: [
      "The boundaries are clear but flexible, and both work towards a common goal.",
      "They plan and train together.",
      "Each understands the other's job, so there is less friction. Most organisations function well here.",
    ],
    leaveAloneIf: [
      "There is no culture of shared responsibility to build on.",
      "The two report to different executives, and that will stay so.",
      "The sales cycle is short.",
    ],
    tightenIf: [
      "The environment is complex and changes fast.",
      "One funnel from first contact to contract is possible, with both departments on it.",
      "{second} has already split into a strategic and a tactical part.",
    ],
  },
  integrated: {
    howItLooks: [
      "The boundary blurs: structures, systems, measures and rewards are shared.",
      "Budgets and plans are made once, for both.",
    ],
    leaveAloneIf: ["It works, and everybody still knows what they answer for."],
    tightenIf: [
      "People no longer know which function decides, or whose result a number is: integration has its price.",
    ],
  },
} as const satisfies Readonly<Record<Stage, StageMeaning>>;
