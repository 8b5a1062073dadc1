import type { TextTree } from "~/content/translated";

/** What the owners of an action or of an agreement are written, and the page that the link in it opens. */
export const en = {
  mail: {
    dueSubject: "Due today: {action}",
    dueOpening: "“{action}” is due today, {due}. {relationship} agreed on it, and you see to it.",
    agreedSubject: "You see to it: {action}",
    agreedOpening:
      "In their meeting, {relationship} agreed on “{action}”. You see to it; it is due on {due}.",
    say: "Say how it stands",
    link: "The link needs no account. It opens this one thing and nothing else, for a month. Do not pass it on: whoever has it can answer for you.",
    footer:
      "You get this because the plan names your address as an owner's. To stop it, ask the person who looks after the plan to take your address out.",
  },
  page: {
    /** On the page of the poster. */
    tell: {
      send: "Send this to everybody ({count})",
      hint: "Everybody in the roster of both departments gets these words once, in their own language.",
      told: "{sent} have it, {queued} wait for it, {failed} could not be reached.",
    },
    title: "How does it stand?",
    due: "Due on {due}",
    done: "It is done",
    stuck: "It is stuck",
    moreTime: "It needs more time",
    until: "Until when? Only if it needs more time.",
    send: "Send",
    problem: "Something is missing",
    chooseOne: "Choose one of the three.",
    chooseDay: "Choose a day from tomorrow on, at most three months away.",
    said: "Thank you. It is in the plan.",
    whoReads: "HR, the facilitator and the heads who keep the plan read it.",
    gone: "This link opens nothing any more",
    goneHint:
      "It is good for a month, and for one owner: somebody else may see to it now, or it is settled. Ask the person who looks after the plan.",
    tooMany: "Too many requests from your network. Wait a minute and try again.",
  },
  /** On the poster, beside the survey's own words. */
  /** The poster as a mail to everybody. */
  agreed: {
    subject: "What {first} and {second} agreed after {quarter}",
    opening:
      "This is what {first} and {second} agreed on after the survey of {quarter}. It is also on the poster.",
    footer:
      "Everybody in both departments gets the same text, once. It has no link and no code, and says nothing about who took part.",
  },
  poster: {
    asOf: "As of {day}",
    next: "Next survey: {day}",
    lowest: "Least often true here: “{statement}”",
  },
} as const satisfies TextTree;
