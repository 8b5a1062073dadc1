import type { EntryWords } from "../../entry";

export const jointOnboarding = {
  name: "First weeks in both departments",
  purpose:
    "Whoever is new in {first} or {second} gets to know both departments in the first weeks, by a task and a partner on the other side.",
  whyItWorks:
    "What a newcomer sees in the first weeks stays; and whoever was introduced by both sides knows whom to ask. Joint training by itself did not improve how {first} and {second} work together in the study that compared such means, so each visit here has a task that both sides need.",
  prerequisites: [
    {
      text: "Somebody begins within the next three months, or has begun in the last six, in one of the two departments.",
    },
  ],
  whoFirst: "Head of {first} and two, one of them new",
  whoSecond: "Head of {second} and two, one of them new",
  runSheet: [
    {
      what: "What was it like?",
      how: "Those who are newest tell: what did I learn about the other department in my first month, from whom, and what of it was wrong? The others only listen.",
    },
    {
      what: "What everybody should have seen",
      how: "Each side names three things of its work that one has to have seen, not been told: a customer's call, a week's figures, how a text comes about. Choose two from each side.",
    },
    {
      what: "A task for each visit",
      how: "Turn each of the four into a task of half a day that the hosts really need: take notes for the account, test a page with fresh eyes, write down three questions of customers.",
    },
    {
      what: "Partners",
      how: "Name for each side three people who would like to be a partner for the first three months: ten minutes a week, any question allowed. Nobody is ordered to.",
    },
    {
      what: "The page",
      how: "Fill in the page of the first weeks with days and names, and try it with the next one who begins. Date on which that person tells both heads what was missing.",
    },
  ],
  remote:
    "Visits by video with the screen shared work for calls and figures; the task stays. With two sites the partner may sit at the other one, and one of the four visits goes there.",
  roles: [
    {
      role: "Facilitator",
      does: "From HR or either department; keeps the visits at four and asks of each what the hosts gain.",
    },
    {
      role: "Partners",
      does: "One from the other department for each newcomer; answer questions, also silly ones, and tell nobody which.",
    },
  ],
  materials: [
    "Page of the first weeks",
    "The present plan for newcomers in both departments",
    "Names of those who begin in the next months",
  ],
  scriptHints: [
    '"What did you believe about the other side after your first month?"',
    '"What could somebody with fresh eyes do for you in half a day?"',
    '"Would you have liked such a partner? What would you have asked?"',
  ],
  risks: [
    "It becomes a tour with slides: no visit without a task.",
    "Nobody is free in the week: the date stands before the first day, or the visit is made up within a month.",
    "Partners are always the same: three a side, and they take turns.",
  ],
  notWhen: [
    "Nobody new has come for long, and nobody will: offer those who are there a visit with a task instead.",
    "Dismissals are being talked about, and new people would meet that first.",
  ],
  firstStep:
    "Ask the two who came last what they would have liked to know of the other department in their first month.",
  signOfSuccess:
    "Whoever began last can name three people of the other department to ask, and both sides have used the result of a task.",
  followUp: {
    afterTwoWeeks:
      "Has each newcomer a partner and a date for the first visit? Ask the partners what is asked.",
    afterSixWeeks: "Ask newcomers and hosts: which visit would you keep, which change? Correct the page.",
  },
  ideas: ["Plan and train together"],
} as const satisfies EntryWords;
