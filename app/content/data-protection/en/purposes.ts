import type { TextTree } from "~/content/translated";

/** What the survey is for, in short and in sections 1 and 2. */
export const purposes = {
  whatThisIs: [
    "This document describes the survey of {organisation} as it is set up on the date above. Lists of stored fields are read from the running database, thresholds and release rules from the program, periods and contact from the settings.",
    "It is made for employees, the works council and the data protection officer. It is a description, not legal advice: whoever is responsible decides on the legal basis, on the need for an impact assessment and on the words of an agreement.",
  ],
  contents: "Contents",
  inShortTitle: "In short",
  inShort: [
    "Nobody can read a person's answers from the database or its backups alone. They are sealed in the browser, stored without name or time, and destroyed once they are counted.",
    "Group results and comments are kept. A department has results of its own only from {threshold} answers on; fewer appear mixed with the other department's, or not at all.",
    "The program shows nobody who has answered. Reminders go to everybody.",
    "Taking part is voluntary. The invitation says so, and nobody is asked why they did not.",
    "What no program can prevent: an employer who alters it, or who watches the device or the network. Section 5 says how it can be noticed.",
    "Whoever has both the database and the key file of an open wave can see who has answered; where the server holds the key, they could open ballots early and tell whose they are.",
  ],
  title: "What the survey is for",
  purposes: [
    "To learn, once a quarter, how the two departments experience their cooperation.",
    "To choose together what to change, at most three actions at a time, and to see later whether it helped.",
  ],
  notTitle: "What it is not for",
  notPurposes: [
    "To assess, compare or rank persons or teams, or to find out what a person thinks.",
    "To see who took part and who did not.",
    "Pay, promotion, discipline or any other decision about a person.",
    "Automated decisions and profiles. There are none.",
  ],
  howItWorksTitle: "How it works",
  howItWorks: [
    "HR keeps a roster: work address and department of everybody, name and language if wanted. When a wave opens, the roster is frozen and the rules are written into a manifest. Its fingerprint stands on every invitation and on the survey page, so that everybody can see that all have the same rules.",
    "Everybody gets a code, by mail or drawn as a slip. The browser exchanges it for a random token that the server signs without seeing it. Whoever exchanges a code in somebody else's place, a mail gateway for instance, knows the token that belongs to it.",
    "The answers are sealed in the browser and sent with the token, without the code. All sealed ballots have the same length.",
    "When the wave closes, the ballots are opened once in memory, counted and passed through the release rules. What they let out is kept as one frozen release. Ballots, tokens, codes, the frozen roster and the keys are destroyed.",
    "Whoever wants to check can compare a receipt with the list of counted ballots, published after closing.",
  ],
} as const satisfies TextTree;
