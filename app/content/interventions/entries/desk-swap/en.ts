import type { EntryWords } from "../../entry";

export const deskSwap = {
  name: "Desk swap and co-location days",
  purpose: "For two fixed days a month, people from both departments work at mixed desks.",
  whyItWorks:
    "How often colleagues speak falls steeply with the metres between their desks. Sitting within earshot brings short questions that nobody would write an e-mail about. It does not mend a relationship by itself: a study of the two departments found no effect of sitting together, but one of project teams, exchange of people and joint meetings. So put joint work on the day.",
  prerequisites: [
    { text: "Desks and screens are the same for all, and telephone calls have a quiet place." },
  ],
  whoFirst: "Four from {first}, inside sales first",
  whoSecond: "Four from {second}, those who write for {first} first",
  runSheet: [
    {
      what: "Seating for the day",
      how: "Draw desks in mixed pairs: people who need each other's work this month. Show where to telephone and where it is quiet.",
    },
    {
      what: "Morning word",
      how: "Each says in half a minute: what I do today, where I could use somebody's eye. Then all do their normal work.",
    },
    {
      what: "Look over the shoulder",
      how: "At a time of its own choice each pair shows the other the tool or list it works in most. No more than that.",
    },
    {
      what: "Evening word",
      how: "Standing: what did I hear by accident that was of use? What disturbed? Note at most two rules for the next day.",
    },
  ],
  roles: [
    { role: "Host", does: "Changes between the departments; prepares desks, leads the two short rounds." },
  ],
  materials: ["Desk plan with mixed pairs", "Quiet place for calls", "Co-location sheet for the rounds"],
  scriptHints: [
    '"Do your normal work. The point is that you can be asked."',
    '"What did you hear today that no meeting would have told you?"',
  ],
  risks: [
    "Noise: some telephone, others write. Agree on quiet hours on the first day.",
    "People sit with their own: desks are drawn, not chosen.",
    "Those who work remotely are left out: set up an open call for the same day, or meet twice a quarter.",
  ],
  notWhen: [
    "The sites are so far apart that travelling takes longer than the day.",
    "Confidential calls cannot be shielded.",
  ],
  firstStep: "Choose two days next month with eight volunteers and one room, and make the desk plan.",
  signOfSuccess:
    "After the third day people ask for the next one, and e-mails between the pairs became fewer.",
  followUp: {
    afterTwoWeeks: "Ask all eight: what was of use, what disturbed? Change one rule.",
    afterSixWeeks: "Decide with both heads: go on, more people, or stop.",
  },
  ideas: ["switching around their desks"],
} as const satisfies EntryWords;
