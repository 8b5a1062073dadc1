import type { TextTree } from "~/content/translated";
import { refusals } from "./opening";

/** On the page on which a wave is opened: what people will see, and trying it out. */
export const sample = {
  keys: {
    title: "Who holds the keys",
    server: "The server alone: nobody was appointed to hold a key.",
    /** {needed} of {holders} open the ballots. */
    quorum: "{needed} of {holders} have to give their part before anything is counted.",
    made: "{name}: the key is there and was tried, {made}",
    there: "{name}: the key is there",
    missing: "{name}: no key yet",
  },
  title: "What people will see",
  survey: "The survey, page by page, in every language",
  surveyHelp: "(opens in a new tab; only to look at)",
  mail: "The invitation",
  from: "From",
  noSender: "no sender is configured",
  subject: "Subject",
  slip: "The slip",
  /** Instead of codes and fingerprint. */
  dots: "Dots stand for what exists only once the wave is open: codes and the fingerprint.",
  promise: "The promise, as it will be frozen",
  test: {
    title: "Try it out",
    lead: "A test survey is the same in everything, marked as TEST on every page. It has keys of its own that are never stored; its answers are thrown away as they arrive and are in no count. It ends after a day, or when the server restarts.",
    to: "Who tries it",
    myself: "Myself, {name}",
    send: "Send a test invitation",
    open: "Make a test survey for me",
    sent: "A test invitation is on its way to {address}. Its link for you:",
    made: "Your test survey is ready:",
    link: "Open the test survey",
    notSent: "The test invitation was not sent: {problem} The survey can be tried out here all the same:",
    nobody: "Choose yourself or one of the wave's key holders.",
    notPlanned: refusals.notPlanned.problem,
  },
} as const satisfies TextTree;
