import type { EntryWords } from "../../entry";

export const listeningHour = {
  name: "Listening hour",
  purpose:
    "People from {first} and {second} listen to recorded customer conversations together and agree on one thing to try.",
  whyItWorks:
    "Hearing the same customer at the same time takes the quarrel over what customers want out of the room. It needs no journey and disturbs no customer, so that those who never meet one can take part, and both sites at once.",
  prerequisites: [
    {
      text: "The customers have agreed to the recording and to its use inside the company, and names are left out where they can be.",
    },
  ],
  whoFirst: "Four from {first}, two of whom led one of the conversations",
  whoSecond: "Four from {second} who seldom meet customers",
  runSheet: [
    {
      what: "Frame",
      how: "Today we listen to the customer, not to the colleague on the recording. Whoever is heard may stop the recording at any time.",
    },
    {
      what: "Listen",
      how: "Two or three passages of eight minutes. Everybody writes what is said, word for word. Pause after each passage for one minute of writing.",
    },
    {
      what: "Read out",
      how: "Go round: one sentence of the customer each, nobody comments. Same sentence: a mark beside it.",
    },
    {
      what: "What does it mean for us?",
      how: "In pairs from both sides: what did we not know? What could we answer better, write differently, send earlier? Collect, and choose one.",
    },
    {
      what: "One thing",
      how: "Who tries it until the next hour, with which customers, and how shall we hear of it? Name who brings the next recording.",
    },
  ],
  roles: [
    {
      role: "Host",
      does: "Changes between the departments; chooses the passages with whoever is heard, and watches the time.",
    },
    {
      role: "Whoever is heard",
      does: "Agrees to the passages beforehand and says in two sentences what came before.",
    },
  ],
  materials: [
    "Listening sheets",
    "Two or three passages of recorded conversations, chosen beforehand",
    "A room with good sound, or a video meeting with microphones off",
  ],
  scriptHints: [
    '"What exactly did the customer say? Read us your line."',
    '"We are not here to judge the conversation."',
    '"Which sentence would you put on the wall?"',
  ],
  risks: [
    "It becomes a lesson for whoever is heard: stop, and ask for a sentence of the customer.",
    "The recording is played without consent: then there is no listening hour, read notes without names instead.",
    "Nothing follows: one thing, one name, until the next hour.",
  ],
  notWhen: [
    "Recordings are not allowed where you are: listen in on a call that the customer has agreed to, or read notes together.",
    "Somebody means to rate the people who are heard.",
  ],
  firstStep:
    "Ask two people who talk to customers for one conversation each that they would like the others to hear.",
  signOfSuccess: "People on both sides quote the same sentence of a customer, and one thing has been tried.",
  followUp: {
    afterTwoWeeks: "Was the one thing tried? Ask whoever tried it what the customers said.",
    afterSixWeeks: "Ask both sides: shall we go on, and what do we want to hear next?",
  },
  ideas: ["Customers heard together, also from a distance"],
} as const satisfies EntryWords;
