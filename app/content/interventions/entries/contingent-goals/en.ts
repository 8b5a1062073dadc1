import type { EntryWords } from "../../entry";

export const contingentGoals = {
  name: "Contingent goals",
  purpose: "Each department takes on one goal that it can only reach with the other's help.",
  whyItWorks:
    "People help those on whose success their own depends. When goals pull against each other, goodwill loses every quarter end; when they are linked, asking for help becomes normal.",
  prerequisites: [
    { text: "The goals are beside the existing ones this quarter and do not touch anybody's pay." },
  ],
  whoFirst: "Head of {first} and three team leaders or experienced people from {first}",
  whoSecond: "Head of {second} and three who own programmes or products",
  runSheet: [
    {
      what: "Lay the goals out",
      how: "Each side writes this quarter's goals on cards and lays them out, one row a department. Read them aloud, no comments.",
    },
    {
      what: "Mark helps and hurts",
      how: "In mixed pairs: connect goals with a line, green if reaching one helps the other, red if it hurts. Tell the room the strongest of each colour.",
    },
    {
      what: "Defuse one red line",
      how: "Choose the worst. What could each side change in the way it pursues its goal, without giving it up? Note one agreement.",
    },
    {
      what: "Two linked goals",
      how: 'Write one goal for each side that needs the other: "We reach ... by ... if the other side ...". Countable, within the quarter, difficult but possible.',
    },
    {
      what: "Who gives what",
      how: "For each linked goal: the three contributions of the other side, with date and owner. The owner says aloud whether it can be done.",
    },
    { what: "Look in", how: "Fix three dates of fifteen minutes to look at both numbers together." },
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
  followUp: {
    afterTwoWeeks: "First look: have the contributions due by now been made?",
    afterSixWeeks: "Third look: keep, adjust or replace each linked goal for the next quarter.",
  },
  ideas: ["Develop consistent goals"],
} as const satisfies EntryWords;
