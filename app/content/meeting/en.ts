import type { TextTree } from "~/content/translated";
import { kit } from "./en/kit";
import { projector } from "./en/projector";

/** What is said around a meeting about a result: before it, on the screen in the room, on paper and after it. */
export const en = {
  page: {
    documentTitle: "Meeting {quarter} - Tandem",
    title: "Meeting about {quarter}",
    lead: "For a projector: both departments guess, then you reveal, and the meeting chooses three actions at most.",
    withoutResult: "A meeting talks about a result. Without one there is nothing to reveal.",
    /** Before it begins. */
    ready: {
      ended:
        "A meeting about this result ended on {day}. What it agreed is in the {plan}. You can hold another one.",
      plan: "plan",
      projector: "Connect the projector. The page fills the window; full screen (F11) looks best.",
      phones:
        "People join with their phones by a QR code or a short code. Nobody needs an account, or a phone.",
      noTopics:
        "No topic may be shown by department, so there is nothing to guess: the meeting goes over what is open and ends with a vote.",
      topics:
        "The result and two to four topics are guessed and then revealed. Each topic ends in one repair; then the meeting chooses three actions at most, with owners and dates.",
      vote: "At the end everybody says how useful the hour was.",
      bands:
        "Guesses and votes appear from {fewest} people of a department on, as one band for each side. They are deleted as soon as the band is shown. What the report withholds is not shown here either.",
      onlyHere:
        "Phones cannot join: the QR code would lead to this very computer. Whoever runs Tandem sets PUBLIC_URL to an address that phones reach.",
      choose: "What you talk about",
      chooseHint:
        "Two to four. Suggested: the clearest gap and the weakest topics. Of more than four, those with the largest gaps are taken. The printed agenda has the same topics and minutes.",
      keep: "Keep for the printed agenda",
      kept: "The printed agenda has these topics and minutes now.",
      lastVote: "How useful the meeting about {quarter} was: {first}: {firstVote}; {second}: {secondVote}.",
      length: "How long",
      minutes: "{minutes} minutes",
      keys: "Keys",
      remote: "A presenter's remote works too.",
      begin: "Begin the meeting",
    },
    keys: {
      names: { space: "Space", pageDown: "Page down", pageUp: "Page up" },
      do: {
        next: "go on",
        previous: "go back",
        reveal: "close guessing and reveal",
        clock: "pause the clock, or let it run",
        more: "two minutes more",
        choose: "leave out the remaining topics and choose",
        help: "show or hide these keys",
      },
    },
    projector,
    /** Where what was agreed is corrected and ticked off. */
    agreements: {
      documentTitle: "Agreements {quarter} - Tandem",
      lead: "One repair, one owner and one date for each gap.",
      nothingYet: "Nothing yet. In the meeting, each topic ends in one agreement.",
      save: "Save",
      takeOut: "Take it out",
    },
  },
  kit,
  /** What is done in each part of the hour. */
  agenda: {
    welcome: "Welcome",
    review: projector.review.title,
    result: "The result",
    withheld: projector.withheld.title,
    work: "What works, what gets in the way",
    choose: "Choose three actions at most",
    owners: "Owners and dates",
    sign: "Sign",
    vote: projector.vote.title,
  },
  result: {
    description: "How both sides see working together, all topics taken together.",
    /** The stage, as far as it can be said, and the score of both together. */
    headline: "{stage}: {score}",
  },
  /** It has a name of its own beside the topics. */
  mirror: {
    name: "How each side sees the other",
    description: "Does it inform the other side in good time, and keep what was agreed?",
  },
  place: "Topic {number} of {topics}",
  gap: {
    bounded: "How far the two are apart is known only within bounds.",
    alike: "The two see it much the same way.",
    unknown: "Too little data to tell whether the two differ.",
    higherWithin: "{department} clearly sees it higher; by how much is known only within bounds.",
    higher: {
      one: "{department} sees it {count}\u00a0point higher.",
      other: "{department} sees it {count}\u00a0points higher.",
    },
  },
  /** What a department guessed; the outer bands are open, so that nobody reads off that all guessed the same. */
  guessBand: { orLess: "{high} or less", between: "{low} to {high}", orMore: "{low} or more" },
  voteBand: { one: "{low} of 5", two: "{low} or {high} of 5" },
} as const satisfies TextTree;
