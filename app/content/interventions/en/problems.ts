import { en as frame } from "~/content/frame/en";

/** What is wrong with an intervention that somebody typed. */
export const problems = {
  /** Two people changed an intervention at the same time. */
  meanwhile: {
    both: "Somebody else saved this meanwhile: “{stored}”. The page shows what you typed; save again to keep yours.",
    theirs:
      "Somebody else changed this meanwhile. The page shows what they saved; nothing of yours was in it.",
  },
  missing: "Write something here.",
  noStage: "Choose a stage.",
  noTopic: "Choose a topic.",
  noWorksheet: "There is no such worksheet.",
  noCost: "Choose what it costs.",
  tooShort: "Write at least two characters.",
  tooLong: frame.forms.tooLong,
  space: "Take away the space at the beginning or the end.",
  characters: "Leave out exclamation marks and the characters { } < >.",
  unfinished: "Finish this: it still holds a placeholder.",
  noSentence: "Write a whole sentence of at least {shortest} characters.",
  noStop: "End the sentence with a full stop.",
  noCapital: "Begin with a capital letter.",
  oneSentence: "Keep it to one sentence.",
  noLine: "Write at least one line.",
  tooManyLines: "Write at most {most} lines.",
  wholeNumber: "Write a whole number from {least} to {most}.",
  topics: "Choose at most two topics.",
  sameTopic: "Choose another topic, or none.",
  hours: "Write the hours as a number.",
  hoursAboveZero: "Write the hours as a number above 0.",
  tooManyHours: "Write at most {most} hours.",
  tooFewSteps: "Write at least three steps, each with its minutes.",
  tooManySteps: "Write at most {most} steps.",
  noMoves: "Choose at least one statement that should move.",
  movesElsewhere: "Choose at least one statement of the main topic.",
  movesTwice: "Choose each statement once.",
  noRole: "Name at least one role.",
  tooManyRoles: "Name at most {most} roles.",
  tooFewHints: "Write at least two sentences, one a line.",
  noSource: "Name at least one source, also if it is your own practice.",
  /** {most} */
  tooManySources: "Name at most {most} sources.",
  minutes: "The steps take {minutes} minutes together.",
  hoursOfMeeting: {
    one: "The meeting alone takes one hour for {people} people. Write at least that.",
    other: "The meeting alone takes {count} hours for {people} people. Write at least that.",
  },
  gateEnds: "It ends before it begins. Choose the same stage or a later one.",
  /** {stage} */
  structural: "What changes teams, pay or reporting lines may start at {stage} at the earliest.",
  /** {problem} is one of the above. */
  inLine: "Line {line}: {problem}",
  stillPlanned: "A plan holds it by now, so it cannot be deleted. Hide it instead.",
} as const;
