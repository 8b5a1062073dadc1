import type { TextTree } from "~/content/translated";

/** What a phone shows that joins a meeting. */
export const en = {
  title: "Meeting",
  anonymous:
    "No account, no name. What you send is shown only from five people of your department on, as one range, and is deleted as soon as it was shown.",
  join: {
    title: "Join the meeting",
    label: "Code on the screen",
    hint: "Ten digits, for instance 123-456-7890.",
    button: "Join",
  },
  waiting: "Look at the screen in the room.",
  waitingHint: "This page goes on by itself when there is something to guess.",
  lookAgain: "Look again",
  ended: "This meeting is over. Everything that phones sent is deleted.",
  unknown: "There is no meeting with this code. Look at the screen in the room and type it again.",
  tooMany: "Too many attempts from this network. Wait a minute and try again.",
  full: "No more guesses are taken here. Call out yours.",
  closed: "Guessing has closed. Look at the screen in the room.",
  department: "Your department",
  guess: "What do you guess: how does the other department rate “{topic}”?",
  guessHint: "Its score on a scale from 20 (never) to 100 (always).",
  result: "How we work together",
  mirror: "What do you guess: how does the other department see yours?",
  mirrorHint: "Whether it is informed in good time and agreements are kept, from 20 (never) to 100 (always).",
  range: "{low} to {high}",
  vote: "How useful was this hour?",
  votes: {
    "1": "Not useful at all",
    "2": "Of little use",
    "3": "Of some use",
    "4": "Useful",
    "5": "Very useful",
  },
  notConnected: "Not connected. What you chose is kept and sent by itself.",
  send: "Send",
  sent: "It has arrived.",
  sentHint: "Sent again from this page, it takes the place of the first.",
  change: "Change it",
  problem: "There is a problem",
  /** The name of the page then. */
  problemTitle: "There is a problem: {title}",
  missingDepartment: "Choose your department.",
  missingGuess: "Choose a range.",
  missingVote: "Choose an answer.",
} as const satisfies TextTree;
