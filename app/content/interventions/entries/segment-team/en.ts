import type { EntryWords } from "../../entry";

export const segmentTeam = {
  name: "Joint team for one segment",
  purpose:
    "For one customer segment {first} and {second} work as one team, with one aim, one plan and one lead.",
  whyItWorks:
    "One segment shows what combining brings and costs, without turning the whole house upside down. Short ways inside the team replace co-ordination between departments, while both keep their professional home.",
  prerequisites: [
    {
      text: "Joint work stands at 50 points or more: a team of its own is no way out of working badly together.",
    },
    { text: "The segment can be told apart: its own customers, offers and numbers." },
    { text: "Both heads release people for at least two quarters." },
  ],
  whoFirst: "Three or four from {first} who serve the segment, and the head",
  whoSecond: "Two or three from {second} for the segment, and the head",
  runSheet: [
    {
      what: "Why this segment",
      how: "Both heads: what do customers there lose today because we are two? What must be different in six months? One sentence, one number.",
    },
    {
      what: "The customer's way",
      how: "Draw how a customer of this segment finds, tries, buys, stays. Mark every place where somebody waits for the other department.",
    },
    {
      what: "Who does what",
      how: "Give each station one owner by name, whatever the department. Note skills that are missing.",
    },
    { what: "Break", how: "Leave the drawing hanging; people add to it." },
    {
      what: "Decisions",
      how: "List eight decisions: price, message, priority, budget, holidays ... Who decides: the team, its lead, or a head? The heads say yes or no on the spot.",
    },
    {
      what: "Home",
      how: "What stays with the department: appraisal, training, standards. How does the team report, and how do colleagues outside learn from it?",
    },
    {
      what: "Charter",
      how: "Fill in the charter: aim, members, lead, decisions, rhythm, review after a quarter, end or extension after two. Sign.",
    },
  ],
  roles: [
    {
      role: "Team lead",
      does: "One person from either side, accepted by both; decides what the charter says.",
    },
    { role: "Both heads", does: "Keep out of daily business; clear obstacles; judge together." },
    { role: "HR", does: "Clarifies reporting, appraisal and, where there is one, the works council's part." },
  ],
  materials: ["Segment-team charter", "Numbers of the segment", "A large drawing surface"],
  scriptHints: [
    '"Where does the customer wait because we have to ask each other?"',
    '"Who decides that at four on a Friday afternoon?"',
    '"What must not get lost from your department?"',
  ],
  risks: [
    "A third department arises: review after one quarter, end date in the charter.",
    "Specialists lose their craft: fixed hours with colleagues of the own department.",
    "Two heads give different orders: the charter says who decides.",
  ],
  notWhen: [
    "The segment needs the same few people as all the others.",
    "The two departments do not work well together elsewhere: it would be an escape.",
    "Your target is to stay where you are.",
  ],
  firstStep: "Both heads each write down the segment they would choose, and why; compare.",
  signOfSuccess:
    "After a quarter the segment's number has improved, and nobody in the team needs both heads to decide.",
  followUp: {
    afterTwoWeeks: "Which decision got stuck? Correct the charter.",
    afterSixWeeks: "Both heads and the lead: number, load, what the rest of the house can take over.",
  },
  ideas: ["combining the two teams"],
} as const satisfies EntryWords;
