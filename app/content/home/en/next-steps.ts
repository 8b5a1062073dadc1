/** The first page of whoever is signed in. */
export const nextSteps = {
  documentTitle: "Tandem",
  title: "What to do next",
  demonstration: "Demonstration",
  nothing: "There is nothing to do at the moment.",
  trends: "All trends",
} as const;

export const removeDemonstration = {
  text: "A fictional company: its people, answers and results are made up. Removing it leaves your own data alone.",
  confirm: "Remove it with everything that was tried out in it.",
  button: "Remove the demonstration",
} as const;

/** Instead of the steps, while the demonstration's story is being told. */
export const stillLoading =
  "The demonstration is still being loaded: nine quarters of answers come in one after the other. Reload this page in a minute to see where it stands then.";

/** Where a pair of departments stands. {quarter} is the wave's. */
export const status = {
  open: "Wave {quarter} is open until {instant}.",
  /** {band}: how many have answered. */
  openWithBand: "Wave {quarter} is open until {instant}. {band}.",
  waitsForHolder: "Wave {quarter} is closed and waits for its key holders: {holder}.",
  counting: "The answers of {quarter} are being counted.",
  opens: "Wave {quarter} opens on {instant}.",
  opensWithGo: "Wave {quarter} opens on {instant} once somebody has given the go.",
  shouldHaveOpened: "Wave {quarter} should have opened on {instant}.",
} as const;

/** What can be done next, each a link. */
export const steps = {
  readReport: "The results of {quarter} are ready: read the report",
  makePlan: "Choose interventions and make a plan for {quarter}",
  overdue: {
    one: "One action is overdue: say what came of it",
    other: "{count} actions are overdue: say what came of them",
  },
  unfinished: {
    one: "One action in the plan of {quarter} is not finished yet",
    other: "{count} actions in the plan of {quarter} are not finished yet",
  },
  importRoster: "Import a roster of both departments",
  completeRoster: {
    one: "{department} has {count} of at least {threshold} people: complete the roster",
    other: "{department} has {count} of at least {threshold} people: complete the roster",
  },
  couldNotOpen: "Wave {quarter} could not open on its date: see why",
  planFirst: "Plan the first wave",
  planNext: "Plan the next wave: {quarter}, suggested from {day}",
  mailsFailed: {
    one: "One mail could not be sent: see why",
    other: "{count} mails could not be sent: see why",
  },
  printSlips: "Print the slips of {quarter} and hand them out",
} as const;

/** Where the newest result stands, above the steps: {values} is what each wave shows. */
export const glance = { picture: "Score of each wave: {values}" } as const;
