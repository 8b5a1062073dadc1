import { pages as interventions } from "~/content/interventions/en/pages";
import type { TextTree } from "~/content/translated";

/** What the owners of an action are written, and how the page says how far that is. */
export const followUps = {
  subject: { one: "{action}: one week in", other: "{action}: {count} weeks in" },
  opening: {
    one: "One week ago “{action}” was to start, one of the actions that {relationship} agreed on. Its owners are {first} and {second}; it is due on {due}.",
    other:
      "{count} weeks ago “{action}” was to start, one of the actions that {relationship} agreed on. Its owners are {first} and {second}; it is due on {due}.",
  },
  toThinkAbout: "To think about now",
  /** Where the sheet of the action has no question in this language. */
  question: "What has happened so far, and what stands in the way?",
  firstStep: "First step",
  signOfSuccess: interventions.sheet.signOfSuccess,
  /** A line of the plain text: what it is, and what it says. */
  line: "{label}: {value}",
  block: "{label}:\n{value}",
  ask: "Talk it over with the other owner for five minutes, then keep the status in the plan up to date, or ask the person who looks after it to do so.",
  open: "Open the plan",
  account: "The plan opens for people who have an account.",
  footer:
    "You get this because the plan names your address as an owner's: {times}. To stop it, ask the person who looks after the plan to take your address out.",
  once: { one: "once after one week", other: "once after {count} weeks" },
  waiting: { one: "After one week, {day}.", other: "After {count} weeks, {day}." },
  sent: { one: "After one week, {day}: sent.", other: "After {count} weeks, {day}: sent." },
  failed: {
    one: "After one week, {day}: the mail server refused an address. Check both addresses.",
    other: "After {count} weeks, {day}: the mail server refused an address. Check both addresses.",
  },
} as const satisfies TextTree;
