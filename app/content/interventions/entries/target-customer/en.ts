import type { EntryWords } from "../../entry";

export const targetCustomer = {
  name: "Target-customer workshop",
  purpose:
    "{first} and {second} agree on who the customers are for whom both work, and by what signs it is time to call on them.",
  whyItWorks:
    "Each department carries a picture of the customer with it, made of the cases it sees. As long as the two pictures differ, every talk about leads is a talk about them. Writing them down separately and testing them on real customers shows where they differ, and where the right moment lies.",
  prerequisites: [
    {
      text: "Eight customers of the last two years are at hand, four good and four regretted, with what happened.",
    },
  ],
  whoFirst: "Head of {first} and three who win and keep customers",
  whoSecond: "Head of {second} and three who decide whom to address",
  runSheet: [
    {
      what: "Frame",
      how: "One page at the end: for whom we are right, for whom not, and when it is too early. Products and prices are for another day.",
    },
    {
      what: "Two pictures, alone",
      how: "Everybody fills in part 1 alone, in what can be seen from outside. Nobody talks.",
    },
    {
      what: "Lay them side by side",
      how: "Read out one line each, by turns. Same line, same place on the wall. Mark where the two departments differ; do not settle it yet.",
    },
    {
      what: "Test on eight customers",
      how: "Cover what became of them. By the draft: would we have gone there? Then uncover. Each wrong answer changes one line; each case takes three to four minutes.",
    },
    {
      what: "Too early, or time",
      how: "By what signs would we have come too early? By what signs was it time? Who looks for them, and who waits? Write at most four pairs.",
    },
    {
      what: "Sign",
      how: "Both heads sign and name the day from which whom to address and whom to call on follow this page. Review in three months.",
    },
  ],
  roles: [
    {
      role: "Facilitator",
      does: "Keeps the outcome of the eight covered until everybody has judged, and asks for what can be seen.",
    },
    {
      role: "Two writers",
      does: "One from each department; write the page in words that a newcomer understands.",
    },
  ],
  materials: [
    "Target-customer sheets",
    "Eight customers on one page each, the outcome on the back",
    "Cards, a wall",
  ],
  scriptHints: [
    '"What could one have seen before the first call?"',
    '"Good customer: by what, and for whom?"',
    '"Was it the wrong customer, or the right one too early?"',
  ],
  risks: [
    "The page describes everybody: strike out until one of the eight would have been refused.",
    "Judged from the outcome: that is why it stays covered.",
    "Nobody is refused afterwards: name the first three that will be.",
  ],
  notWhen: [
    "You sell to a few customers who are known by name: work on a page for each of them instead.",
    "A page of this kind is younger than half a year: test it on new cases.",
  ],
  firstStep:
    "Let one from each side choose four customers, two good and two regretted, and write down what was known before the first call.",
  signOfSuccess: "In a month both sides sort ten new names separately and agree on at least eight.",
  followUp: {
    afterTwoWeeks: "Have lists and forms been changed to the words of the page?",
    afterSixWeeks: "Sort ten new names on both sides; bring the disagreements to the review.",
  },
  ideas: ["Target customer", "When to make a move"],
} as const satisfies EntryWords;
