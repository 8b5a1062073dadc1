import type { EntryWords } from "../../entry";

export const outsidersView = {
  name: "Outsider's view",
  purpose:
    "Each side puts a real problem of its own before the other one, which gives ideas as an outsider and asks for nothing in return.",
  whyItWorks:
    "Whoever looks at a problem from another field often finds what those inside no longer see; in open contests for hard problems those from distant fields were the likelier winners. To be asked for an idea also says that the other side's thinking is worth something, and it costs less than an hour.",
  prerequisites: [],
  whoFirst: "Four from {first}, one of them with a problem",
  whoSecond: "Four from {second}, one of them with a problem",
  runSheet: [
    {
      what: "How it works",
      how: "Read the three rules aloud: the owner tells and then listens; the others give ideas and do not ask why not; at the end the owner takes two and says so.",
    },
    {
      what: "First problem",
      how: "An owner from {first} tells in three minutes what the problem is, what has been tried, and what a good answer would have to do. Two questions to understand, no more.",
    },
    {
      what: "Ideas of the outsiders",
      how: "Those from {second} write for two minutes alone, then give ideas in turn, also odd ones. The owner writes down everything, with the back to the group if that helps.",
    },
    {
      what: "Second problem",
      how: "The same the other way round: an owner from {second} tells in three minutes, two questions to understand.",
    },
    {
      what: "Ideas of the other side",
      how: "Those from {first} write, then give ideas in turn. The owner only writes.",
    },
    {
      what: "Two each",
      how: "Each owner says which two ideas are tried, by when, and who will hear of it first: the one whose idea it was.",
    },
  ],
  remote:
    "Works by video without loss: the owner turns the camera off while ideas come, and they are written in the chat. With two sites take one owner from each.",
  roles: [
    { role: "Facilitator", does: 'Watches the minutes and stops every "we have tried that".' },
    {
      role: "Problem owners",
      does: "One from each side; bring a problem on which they are really stuck, and listen.",
    },
  ],
  materials: ["Sheets for the outsider's view", "Cards and pens", "A clock that everybody sees"],
  scriptHints: [
    '"You are not from here. What would you try?"',
    '"Only write it down. You need not answer."',
    '"Which idea would you never have had yourself?"',
  ],
  risks: [
    "The problem is a reproach in disguise: the owner must be able to change it without the other side.",
    "Ideas come to nothing: two are taken, the rest is thrown away in front of everybody.",
    "Always the same owners: who has been one names the next.",
  ],
  notWhen: [
    "Both would bring a problem that the other side is said to have made: that belongs into another talk.",
  ],
  firstStep: "Ask one person from each side for a problem that they cannot solve and may talk about.",
  signOfSuccess: "At least one idea from outside was tried, and the other side asks for the next date.",
  followUp: {
    afterTwoWeeks: "Each owner tells the givers of the two ideas what became of them.",
    afterSixWeeks: "Ask both sides: who brings the next problem? Go on if somebody wants to.",
  },
  ideas: ["Ideas for the other team, outsider's view"],
} as const satisfies EntryWords;
