import type { EntryWords } from "../../entry";

export const whatWeStop = {
  name: "What we stop",
  purpose:
    "{first} and {second} take work off their people: they stop what costs both time and brings neither anything.",
  whyItWorks:
    "Most plans add something to full weeks. High demands wear people out most where they have little say over them; deciding together what to leave out lowers the demand and gives the say. It also makes room for the work between the two departments.",
  prerequisites: [{ text: "Both heads have agreed that at least two hours a week may be given back." }],
  whoFirst: "Four from {first}, the head among them",
  whoSecond: "Four from {second}, the head among them",
  runSheet: [
    {
      what: "Frame",
      how: "Both heads say: today nothing is added. Whoever names something is not reproached for having done it.",
    },
    {
      what: "List alone",
      how: "Each person lists meetings, reports, copies and approvals between the two departments, with rough hours a week.",
    },
    {
      what: "Who would miss it?",
      how: "Read out one after the other. Ask the other side: who reads it, who needs it, what happens without it? Cross out doubles.",
    },
    {
      what: "Stop, less often, keep",
      how: "Go through the list from the longest down. Both sides have a veto, with a reason. Decide at least three stops.",
    },
    {
      what: "Give the time back",
      how: "Add up the hours. Decide together what the time is for: half of it belongs to those who gave it up, the rest to one piece of work of both.",
    },
    {
      what: "Sign",
      how: "Both heads sign for six weeks on trial, and tell their people today what they need not do any more.",
    },
  ],
  roles: [
    { role: "Facilitator", does: "Keeps to stopping; writes every new idea on the parking sheet." },
    { role: "Both heads", does: "Give up something of their own first." },
  ],
  materials: [
    "What-we-stop sheets",
    "Last month's calendar of joint meetings and reports",
    "A wall and pens",
  ],
  scriptHints: [
    '"What would happen if we simply did not do it for six weeks?"',
    '"Who asked for this report, and is that person still here?"',
    '"That is a new task. It goes on the parking sheet."',
  ],
  risks: [
    "Each side stops what the other one needs: that is what the veto is for.",
    "The time is filled again within a week: put it into the calendar as free.",
    "Only small things are named: the heads begin with a meeting of their own.",
  ],
  notWhen: [
    "The weeks of a launch or of year-end: wait until they are over.",
    "The work is laid down from above or by law: ask there instead.",
  ],
  firstStep:
    "Ask four from each side to note for a week what they do for the other department that nobody thanks them for.",
  signOfSuccess:
    "In six weeks at least two hours a week are free, and nobody has asked for what was stopped.",
  followUp: {
    afterTwoWeeks: "Ask two on each side: what do you really not do any more? What has crept back?",
    afterSixWeeks: "Decide for good: what stays stopped, what comes back, what goes next.",
  },
  ideas: ["Reduce stress", "Take care of employees"],
} as const satisfies EntryWords;
