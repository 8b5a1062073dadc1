import type { CatalogueIntervention } from "~/domain/interventions/intervention";
import { homburg2008, kotler2006, rouzies2014 } from "../../sources";

export const segmentTeam: CatalogueIntervention = {
  id: "segment-team",
  name: "Joint team for one segment",
  purpose:
    "For one customer segment Sales and Marketing work as one team, with one aim, one plan and one lead.",
  whyItWorks:
    "One segment shows what combining brings and costs, without turning the whole house upside down. Short ways inside the team replace co-ordination between departments, while both keep their professional home.",
  dimensions: ["leadership", "joint-work"],
  gate: { earliest: "aligned", latest: "integrated" },
  onlyForTarget: null,
  structural: true,
  prerequisites: [
    {
      kind: "score",
      dimension: "joint-work",
      atLeast: 50,
      text: "Joint work stands at 50 points or more: a team of its own is no way out of working badly together.",
    },
    { kind: "agreed", text: "The segment can be told apart: its own customers, offers and numbers." },
    { kind: "agreed", text: "Both heads release people for at least two quarters." },
  ],
  effort: {
    minutesOfMeeting: 180,
    hoursInAll: 60,
    people: 8,
    least: { first: 4, second: 3 },
    whoFirst: "Three or four from Sales who serve the segment, and the head",
    whoSecond: "Two or three from Marketing for the segment, and the head",
  },
  cost: "medium",
  runSheet: [
    {
      minutes: 20,
      what: "Why this segment",
      how: "Both heads: what do customers there lose today because we are two? What must be different in six months? One sentence, one number.",
    },
    {
      minutes: 35,
      what: "The customer's way",
      how: "Draw how a customer of this segment finds, tries, buys, stays. Mark every place where somebody waits for the other department.",
    },
    {
      minutes: 35,
      what: "Who does what",
      how: "Give each station one owner by name, whatever the department. Note skills that are missing.",
    },
    { minutes: 10, what: "Break", how: "Leave the drawing hanging; people add to it." },
    {
      minutes: 35,
      what: "Decisions",
      how: "List eight decisions: price, message, priority, budget, holidays ... Who decides: the team, its lead, or a head? The heads say yes or no on the spot.",
    },
    {
      minutes: 25,
      what: "Home",
      how: "What stays with the department: appraisal, training, standards. How does the team report, and how do colleagues outside learn from it?",
    },
    {
      minutes: 20,
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
  movesItems: [
    { item: "leadership-2", by: "next-wave" },
    { item: "leadership-3", by: "next-wave" },
    { item: "joint-work-1", by: "next-wave" },
    { item: "definitions-2", by: "second-wave" },
  ],
  followUp: {
    afterTwoWeeks: "Which decision got stuck? Correct the charter.",
    afterSixWeeks: "Both heads and the lead: number, load, what the rest of the house can take over.",
  },
  sources: [homburg2008, kotler2006, rouzies2014],
  worksheet: "segment-team-charter",
  ideas: ["combining the two teams"],
};
