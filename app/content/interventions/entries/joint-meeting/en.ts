import type { EntryWords } from "../../entry";

export const jointMeeting = {
  name: "Regular joint meeting with an action log",
  purpose:
    "Both departments meet at a fixed time, everybody speaks and asks, and every agreement is written down.",
  whyItWorks:
    "A fixed meeting moves talk from the moment of conflict to the time before it. The log turns talk into promises that are looked at again, and a round in which all speak keeps one side from reporting to the other.",
  prerequisites: [
    { text: "The heads protect the slot: it is moved at most once a quarter, and never cancelled." },
  ],
  whoFirst: "Five from {first}, the same people each time, one of them from the field",
  whoSecond: "Five from {second}, the same people each time",
  runSheet: [
    {
      what: "Action log",
      how: "Read out what is due. Each owner says done, late until when, or dropped because. No discussion.",
    },
    {
      what: "Round",
      how: "Everybody has one minute: what is coming from my side that you should know? Alternate between the departments. The rest listens.",
    },
    {
      what: "Questions round",
      how: "Everybody asks the other side one thing. The answer takes at most half a minute, or a name and a date are noted.",
    },
    {
      what: "One topic",
      how: "The topic was sent two days before, by the two departments in turn. Five minutes to understand, five for ideas, three to decide.",
    },
    {
      what: "Close the log",
      how: "Read back each new action: what, one owner, date. Whoever is named says yes aloud. Settle next time's topic.",
    },
  ],
  roles: [
    { role: "Chair", does: "Keeps the order and the time; changes between the departments each time." },
    {
      role: "Log keeper",
      does: "Writes on the visible log during the meeting, sends a copy the same day; from the other department than the chair.",
    },
  ],
  materials: [
    "Action log on a wall or a shared screen",
    "A clock everybody sees",
    "Calendar file for the series",
  ],
  scriptHints: [
    '"Who has it, and by when? If there is no name, we have not agreed."',
    '"We hear everybody once before anybody speaks twice."',
    '"That is a topic of its own. Who brings it next time?"',
  ],
  risks: [
    "It becomes a report to the heads: they speak last in every round.",
    "It grows: at 45 minutes everybody leaves, and the rest waits.",
    "Actions pile up: no more than seven are open at a time; close one before adding one.",
  ],
  notWhen: [
    "A joint meeting exists already: change that one with this agenda.",
    "The two departments have fewer than four people together: a weekly call does it.",
  ],
  firstStep:
    "Put six dates, two weeks apart, into the calendars of ten people, and name the first two chairs.",
  signOfSuccess: "After six weeks three of four actions in the log were done by their date.",
  followUp: {
    afterTwoWeeks: "Did the second meeting take place, and did everybody speak? Count it.",
    afterSixWeeks: "Ask everybody: keep, change or stop? Change one thing only.",
  },
  ideas: ["Meet together regularly", "Book joint meetings", "hold joint meetings"],
} as const satisfies EntryWords;
