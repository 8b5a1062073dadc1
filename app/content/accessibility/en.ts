import type { TextTree } from "~/content/translated";

/** What Tandem can and cannot promise to people with disabilities, and whom to ask. */
export const en = {
  title: "Accessibility",
  lead: "Everybody should be able to answer. This page says what was checked, what was not, and what does not work well.",
  aim: "Tandem is made to meet WCAG 2.2 at level AA; EN 301 549 builds on an edition of the same guidelines. Nobody outside has certified that it does.",
  checkedTitle: "What was checked",
  checked: [
    "Every page of the survey by a program (axe-core) in Chromium, light and dark, at the width of a phone.",
    "A whole visit by keyboard alone, and every page at 320 pixels width without scrolling sideways.",
    "The pages of HR, the meeting and the printed documents by the same program, in part.",
  ],
  notCheckedTitle: "What was not checked",
  notChecked: [
    "Screen readers themselves (NVDA, JAWS, VoiceOver, TalkBack), speech input and switches. Nobody has listened to the pages; what is checked is what a program finds in them.",
    "Firefox and Safari, braille displays, and older browsers than those that the instructions of Tandem name.",
  ],
  limitsTitle: "Known limits",
  limits: [
    "Carrying a begun survey to another device takes a camera or typing 65 characters. Answering on one device takes neither.",
    "If a browser is too old, a sentence appears after twelve seconds, and is not spoken by itself.",
    "Paper ballots are for the eyes. Whoever cannot read print answers with the link or the slip.",
    "Whether a document that is printed into a PDF has tags depends on the browser.",
  ],
  contactTitle: "If something keeps you from answering",
  /** {contact} is a name or an address of the organisation. */
  contact:
    "Tell {contact}. You need not say why you ask, nor what you would answer. Another way to answer, on paper for instance, has to count the same.",
  hr: "HR or your works council",
} as const satisfies TextTree;
