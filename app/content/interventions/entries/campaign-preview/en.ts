import type { EntryWords } from "../../entry";

export const campaignPreview = {
  name: "Campaign and material preview by Sales",
  purpose:
    "Before a campaign or new material goes out, salespeople test it against real customers in their minds.",
  whyItWorks:
    "{first} uses what it has helped to make, and sees at a glance what a customer will object to. Early and small, a preview costs half an hour; afterwards it is criticism.",
  prerequisites: [{ text: "The draft can still be changed, and it is said what cannot." }],
  whoFirst: "Four salespeople, different at each preview, one of them sceptical",
  whoSecond: "The person who made it and one who writes along",
  runSheet: [
    {
      what: "Frame",
      how: "For whom, what should they do, what is fixed and what is open. Nothing about how it was made.",
    },
    {
      what: "Read alone",
      how: "Everybody thinks of one real customer, reads, and marks on the sheet: would read on, would stop, would object.",
    },
    {
      what: "The customer speaks",
      how: "Each answers as that customer in two minutes: what I understand, what I ask, what I do next. The maker listens and writes.",
    },
    {
      what: "In the call",
      how: "How would you use it in a call? What is missing in your hand: a number, an example, a sentence? What follows when the customer says yes?",
    },
    {
      what: "Decision",
      how: "The maker says on the spot: I change this, I keep that because, I think about this until. Start week and what {first} will receive, and when.",
    },
  ],
  roles: [
    { role: "Maker", does: "Shows, listens, decides; does not defend." },
    { role: "Four readers", does: "Speak as customers, not as critics." },
  ],
  materials: ["Draft on paper or screen, unfinished on purpose", "Campaign preview sheet, one each"],
  scriptHints: [
    '"Not what you think of it. What would your customer do with it?"',
    '"Where would she stop reading?"',
  ],
  risks: [
    "Taste: colours are not a topic unless a customer cannot read them.",
    "Nothing changes: then do not ask; a preview without effect does harm.",
    "Six opinions, one grey text: the maker decides.",
  ],
  notWhen: ["It goes out tomorrow.", "Legal or brand rules leave nothing open."],
  firstStep: "{second} names the next two pieces and the day on which they are half finished.",
  signOfSuccess:
    "At least one change came from each preview, and {first} uses the material without being reminded.",
  followUp: {
    afterTwoWeeks: "Tell the readers what was changed, and what was not and why.",
    afterSixWeeks: "Ask the readers how customers really reacted; compare with the sheet.",
  },
  ideas: ["joint assignments"],
} as const satisfies EntryWords;
