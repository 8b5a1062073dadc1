import type { Stage } from "~/domain/report/report";
import { STAGE_LABELS } from "~/domain/report/stages";

export type StageText = {
  label: string;
  howItLooks: readonly string[];
  leaveAloneIf: readonly string[];
  tightenIf: readonly string[];
  whatMovesItOn: readonly string[];
};

/** What each stage means, and when it is good enough. Higher is not always better. */
export const STAGE_TEXTS: Readonly<Record<Stage, StageText>> = {
  undefined: {
    label: STAGE_LABELS.undefined,
    howItLooks: [
      "The departments grew up apart and know little about each other until they clash.",
      "They meet when something has gone wrong, and then mostly about that.",
      "Each side has its own story of who is at fault.",
    ],
    leaveAloneIf: [
      "The company is small and people get on well without rules.",
      "Marketing mainly supports Sales with material and events.",
    ],
    tightenIf: [
      "Conflict between the two is visible to others.",
      "Work is done twice, or falls between the departments.",
      "They fight over budget.",
    ],
    whatMovesItOn: [
      "Explicit rules of engagement: who does what, and who decides.",
      "Named hand-off points at which work changes hands, and an answer back.",
    ],
  },
  defined: {
    label: STAGE_LABELS.defined,
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
    whatMovesItOn: [
      "Disciplined communication: regular, with a purpose, in both directions.",
      "Joint assignments, and a person who links the two teams.",
      "Sitting together, at least some of the time.",
      "Ways for Sales to give feedback that cost next to nothing.",
    ],
  },
  aligned: {
    label: STAGE_LABELS.aligned,
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
      "Marketing has already split into a strategic and a tactical part.",
    ],
    whatMovesItOn: [
      "One executive responsible for revenue.",
      "A common funnel, shared data and shared vocabulary.",
      "Shared targets, and rewards that depend on them.",
    ],
  },
  integrated: {
    label: STAGE_LABELS.integrated,
    howItLooks: [
      "The boundary blurs: structures, systems, measures and rewards are shared.",
      "Budgets and plans are made once, for both.",
    ],
    leaveAloneIf: ["It works, and everybody still knows what they answer for."],
    tightenIf: [
      "People no longer know which function decides, or whose result a number is: integration has its price.",
    ],
    whatMovesItOn: [
      "There is nothing to move on to. Keep what works, and clarify the roles again every year.",
    ],
  },
};
