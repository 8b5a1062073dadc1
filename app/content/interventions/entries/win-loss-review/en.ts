import type { EntryWords } from "../../entry";

export const winLossReview = {
  name: "Win/loss review without blame",
  purpose: "Both departments look at one won and one lost deal, for causes and not for culprits.",
  whyItWorks:
    "After a lost deal each side has an explanation in which the other one failed. Going through the facts in order of time, with a won deal beside it, shows conditions instead of culprits. Structured debriefs raise performance markedly.",
  prerequisites: [
    { text: "Trust is at 40 points or more. Below that, a review of a loss turns into a trial." },
  ],
  whoFirst: "The two who worked on the deals, two who did not",
  whoSecond: "Two whose material or campaign was involved, two who were not",
  runSheet: [
    {
      what: "Ground rule",
      how: 'Read aloud: everybody acted as well as they could with what they knew and had at that time. Whoever says "should have" turns it into "what made it likely that".',
    },
    {
      what: "The lost deal in order of time",
      how: "Put events on a line, facts only, from first contact to the customer's no. Both sides add what the other could not see.",
    },
    { what: "The won deal beside it", how: "The same line below. Where do the two part?" },
    {
      what: "Conditions",
      how: "At each parting: what made it easy or hard to act well? Information, time, rule, material, price, luck. Mark those that would meet the next deal as well.",
    },
    {
      what: "Two changes",
      how: "Choose two conditions that both departments can change. What, who from each side, by when, how will we notice?",
    },
    { what: "Close", how: "Each says one thing learned. Next date, next pair of deals." },
  ],
  roles: [
    { role: "Facilitator", does: "Not involved in either deal; translates blame into conditions." },
    { role: "Time keeper of facts", does: 'Writes the line; asks "how do we know?".' },
  ],
  materials: ["Win/loss sheet, one for each deal", "The customer's own reasons, if somebody asked"],
  scriptHints: [
    '"What did you know at that moment?"',
    '"What made it likely that it went this way?"',
    '"Would it have happened to somebody else as well?"',
  ],
  risks: [
    "A timeline with names is personal data of customers: use initials, and shred the sheets afterwards.",
    "The loudest knows the reason at once: facts first, in order of time.",
    "Only losses are looked at: never without a win.",
    "Notes travel upwards: only the two changes leave the room.",
  ],
  notWhen: [
    "The deal is so recent that feelings run high: wait three weeks.",
    "The result would enter somebody's appraisal.",
  ],
  firstStep: "Choose one won and one lost deal of similar size, and ask the customers for their reasons.",
  signOfSuccess: "Both changes are made within six weeks, and people ask for the next review.",
  followUp: {
    afterTwoWeeks: "Have both changes begun? What stands in the way?",
    afterSixWeeks: "Next pair of deals. Were the conditions better this time?",
  },
  ideas: ['blame pattern in "Tug of war"'],
} as const satisfies EntryWords;
