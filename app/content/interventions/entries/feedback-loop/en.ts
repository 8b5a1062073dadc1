import type { EntryWords } from "../../entry";

export const feedbackLoop = {
  name: "Two-way feedback loop",
  purpose:
    "Once a month field news reaches {second} and campaign news reaches {first}, at next to no cost for either.",
  whyItWorks:
    "Feedback dries up when giving it costs time and nothing visible follows. Three spoken sentences are cheap; an answer that says what was done with them makes the next ones come.",
  prerequisites: [],
  whoFirst: "Four salespeople from different regions or products, for one quarter",
  whoSecond: "Two who make campaigns, one who writes the digest, one from product marketing",
  runSheet: [
    {
      what: "Set up three prompts",
      how: "Agree on the prompts of the digest: what did customers ask that was new, what did they object to, what did they praise or use? Nothing else.",
    },
    {
      what: "The cheapest way in",
      how: "Choose one channel {first} has open anyway: a voice message, one line in the visit report, two minutes in the sales meeting. Try it at once with today's cases.",
    },
    {
      what: "The way back",
      how: "Agree how each campaign is reported to {first}: aim, what came in, what we learned, what we change. Half a page, no slides.",
    },
    {
      what: "Rules",
      how: "About things, never about persons. Everything named gets an answer within the month: done, will do, will not because. Choose the digest editor for the quarter.",
    },
  ],
  roles: [
    {
      role: "Digest editor",
      does: "Collects, writes one page on the first Monday, adds the answers of last month.",
    },
    { role: "Four voices", does: "Bring one thing every two weeks; change every quarter." },
  ],
  materials: ["Field digest template", "Campaign feedback template"],
  scriptHints: [
    '"In the customer\'s words, please. What did he say?"',
    '"What did we do with what you told us last month? Here it is."',
  ],
  risks: [
    "Only complaints arrive: the third prompt asks for what helped.",
    "One loud customer: note how many said it.",
    "The digest grows: one page, or nobody reads it.",
  ],
  notWhen: ["Nobody in {second} may change anything because of it in this quarter."],
  firstStep: "Name the editor and four voices, and collect the first three sentences this week by telephone.",
  signOfSuccess: "Two digests have come out, and every point of the first has an answer in the second.",
  followUp: {
    afterTwoWeeks: "Has each voice sent something? If not, make it cheaper still.",
    afterSixWeeks: "Ask five people in each department to name one thing from the last digest.",
  },
  ideas: ["constantly give feedback to each other"],
} as const satisfies EntryWords;
