import type { CatalogueIntervention } from "~/domain/interventions/intervention";
import { deutsch1949, kerr1975, locke2002 } from "../../sources";

export const contingentGoals: CatalogueIntervention = {
  id: "contingent-goals",
  name: "Contingent goals",
  purpose: "Each department takes on one goal that it can only reach with the other's help.",
  whyItWorks:
    "People help those on whose success their own depends. When goals pull against each other, goodwill loses every quarter end; when they are linked, asking for help becomes normal.",
  dimensions: ["shared-goals"],
  gate: { earliest: "defined", latest: "aligned" },
  onlyForTarget: null,
  structural: false,
  prerequisites: [
    {
      kind: "agreed",
      text: "The goals are beside the existing ones this quarter and do not touch anybody's pay.",
    },
  ],
  effort: {
    minutesOfMeeting: 90,
    hoursInAll: 15,
    people: 8,
    least: { first: 4, second: 4 },
    whoFirst: "Head of Sales and three team leads or experienced salespeople",
    whoSecond: "Head of Marketing and three who own campaigns or products",
  },
  cost: "none",
  runSheet: [
    {
      minutes: 15,
      what: "Lay the goals out",
      how: "Each side writes this quarter's goals on cards and lays them out, one row a department. Read them aloud, no comments.",
    },
    {
      minutes: 20,
      what: "Mark helps and hurts",
      how: "In mixed pairs: connect goals with a line, green if reaching one helps the other, red if it hurts. Tell the room the strongest of each colour.",
    },
    {
      minutes: 10,
      what: "Defuse one red line",
      how: "Choose the worst. What could each side change in the way it pursues its goal, without giving it up? Note one agreement.",
    },
    {
      minutes: 25,
      what: "Two linked goals",
      how: 'Write one goal for each side that needs the other: "We reach ... by ... if the other side ...". Countable, within the quarter, difficult but possible.',
    },
    {
      minutes: 15,
      what: "Who gives what",
      how: "For each linked goal: the three contributions of the other side, with date and owner. The owner says aloud whether it can be done.",
    },
    {
      minutes: 5,
      what: "Look in",
      how: "Fix three dates of fifteen minutes to look at both numbers together.",
    },
  ],
  roles: [
    { role: "Facilitator", does: "Sees to it that every goal can be counted and really needs both." },
    { role: "Goal owners", does: "One pair for each goal, one from each department." },
  ],
  materials: ["Contingent-goals sheet", "Goals of both departments for the quarter", "Green and red tape"],
  scriptHints: [
    '"Could you reach it alone? Then it is not the one we are looking for."',
    '"What do you do at quarter end that costs the other side?"',
  ],
  risks: [
    "One side's goal is served, the other's is not: review both or none.",
    "Goals collide with pay: say it openly and take it to the executive; do not paper it over.",
  ],
  notWhen: ["Goals change within the next weeks anyway.", "There is no way to count either goal."],
  firstStep: "Ask both heads for this quarter's goals on one page each, and swap the pages.",
  signOfSuccess: "At the second look both numbers move, and the owners speak without being reminded.",
  movesItems: [
    { item: "shared-goals-2", by: "next-wave" },
    { item: "shared-goals-3", by: "second-wave" },
    { item: "leadership-1", by: "second-wave" },
  ],
  followUp: {
    afterTwoWeeks: "First look: have the contributions due by now been made?",
    afterSixWeeks: "Third look: keep, adjust or replace each linked goal for the next quarter.",
  },
  sources: [deutsch1949, locke2002, kerr1975],
  worksheet: "contingent-goals",
  ideas: ["Develop consistent goals"],
};
