import type { EntryWords } from "../../entry";

export const jobRotation = {
  name: "Job rotation",
  purpose: "One person from each department works for some weeks in a real job in the other, and comes back.",
  whyItWorks:
    "Whoever has carried the other's targets for a month knows what cannot be put in a handbook, keeps the contacts, and is believed at home when explaining the other side.",
  prerequisites: [
    { text: "Each department has at least ten people, so that one can be away for four weeks." },
    { text: "Both people want it; pay, targets and the way back are settled in writing." },
    { text: "HR and, where there is one, the works council have agreed." },
  ],
  whoFirst: "One person from {first} for four weeks, a mentor, the head",
  whoSecond: "One person from {second} for four weeks, a mentor, the head",
  runSheet: [
    {
      what: "Why these two",
      how: "Each guest says what he or she wants to learn; each host what a month of help is good for. Write two learning aims and one task a person.",
    },
    {
      what: "A real job",
      how: "Describe the task: part of a project, a small area of responsibility, a hotline. Small enough to be finished in four weeks, real enough to be missed.",
    },
    {
      what: "Framework",
      how: "Times, place, targets during the weeks, access to systems, holidays, who covers the work at home. Tick off the sheet.",
    },
    {
      what: "Mentors",
      how: "Mentor and guest fix the first week day by day, and a quarter of an hour every Friday: learned, stuck, next.",
    },
    {
      what: "The way back",
      how: "Fix the date of the homecoming talk, half an hour before both teams: three things I will do differently, one thing we should change. Which work waits at home?",
    },
  ],
  roles: [
    { role: "Two guests", does: "Do a real task; keep a page of notes a week." },
    { role: "Two mentors", does: "Introduce, protect, answer; fifteen minutes every Friday." },
    { role: "HR", does: "Settles the framework and asks both guests after two weeks." },
  ],
  materials: ["Rotation sheet, one for each guest", "Access to systems from the first day"],
  scriptHints: [
    '"Which task would really be left undone without the guest?"',
    '"What will you tell your own team when you are back?"',
  ],
  risks: [
    "The guest only watches: no task, no rotation.",
    "Whoever is gone is forgotten, also in the appraisal: the own head confirms targets in writing.",
    "Only one side sends somebody: always in both directions.",
  ],
  notWhen: ["A department is short of people.", "It would serve to get rid of somebody."],
  firstStep: "Ask for volunteers in both teams with one sentence: what would you like to learn over there?",
  signOfSuccess: "Both tasks are finished, and both teams have changed one thing after the homecoming talk.",
  followUp: {
    afterTwoWeeks: "HR asks guests and mentors: is the task real, is the time free?",
    afterSixWeeks: "Homecoming talk held? Has the one change begun? Decide on the next two.",
  },
  ideas: ["exchange of people"],
} as const satisfies EntryWords;
