import type { TextTree } from "~/content/translated";

/** The page on which somebody opens a wave by hand. */
export const openingPage = {
  documentTitle: "Open the wave - Tandem",
  title: "Review and open {quarter}",
  lead: "Read this once. Nothing has been sent or frozen yet, and nothing on this page changes that but its last button.",
  headings: {
    who: "Who is asked",
    what: "What they are asked",
    when: "When",
    links: "What they get",
    unreachable: "Who cannot be reached",
    final: "What cannot be undone",
  },
  final:
    "Opening freezes the roster, the statements, the dates, the threshold and the promise. An invitation that has been sent cannot be called back.",
  cancelling:
    "For an hour after opening you can take the wave back: its links end, whatever has arrived is destroyed unread, and its plan comes back to be corrected. Later you can cancel an open wave. That destroys every answer unread and ends the links; nothing is released, so that it costs no quarter: a new wave can be planned at once.",
  /** {languages} is a list of {inLanguage}; {language} is what a language calls itself. */
  spoken: "{name}, invited in: {languages}",
  inLanguage: "{language} ({people})",
  /** Why it does not open, and what to do. */
  refusal: "{problem} {remedy}",
  button: "Open the wave now",
  /** Where the plan asks for a person's go. */
  go: { title: "Give the go", button: "Give the go for its date" },
  busy: "Opening",
  back: "Not yet",
  everybodyHere:
    "I am trying this out: everybody who gets a slip answers on this very machine. On any other device the slips lead nowhere.",
} as const satisfies TextTree;

/** What HR reads before a wave opens, by hand or by itself: in both cases in the same words. */
export const opening = {
  mail: "Everybody gets a personal link by e-mail, from {from}.",
  mailFromMissing: "Everybody gets a personal link by e-mail. No sender is configured.",
  slips: "Everybody draws a printed slip without a name. You print the slips when the wave is open.",
  links: "The links begin with {link}",
  reminder: "A reminder to everybody, whether they have answered or not, on {on}.",
  opensNow: "It opens at once, the moment you press the button.",
  opensBy: "It opens by itself on {opens}.",
  opensWithGo: "It opens on {opens} if somebody has given the go by then.",
  goGiven: "The go was given on {at}.",
  goDoes:
    "This plan asks for a person's go. Once it is given, the wave opens by itself on {opens}. Until then the plan can still be changed, which takes the go back.",
  /** Whom the statements are worded for. */
  asked: {
    "sales-and-marketing":
      "The statements are worded for Sales and Marketing: they speak of leads and customers.",
    "any-pair": "The statements are worded for any two departments: none speaks of leads or customers.",
  },
  /** Before the first wave that asks in one of two wordings. */
  askedByName:
    "The names of the two departments decide which. This pair keeps the wording for good, so that its results stay comparable; change a name before if it is the wrong one.",
  zone: "Times are those of the time zone {zone}.",
  closes: {
    one: "It takes answers until {closes}, {count} working day. Once open, the end can be put off once, to {latest}, and no further: both dates are part of the promise to respondents.",
    other:
      "It takes answers until {closes}, {count} working days. Once open, the end can be put off once, to {latest}, and no further: both dates are part of the promise to respondents.",
  },
  unusable:
    "Mail cannot reach these people. Correct wrong addresses in the roster before: once the wave is open they are frozen.",
  /** {button} is what the page of an open wave calls the way to its spare slips. */
  noAddress: {
    one: '{count} person without an address: give them one of the spare slips. Once the wave is open, its page has them under "{button}".',
    other:
      '{count} people without an address: let each draw one of the spare slips of their department. Once the wave is open, its page has them under "{button}".',
  },
  /** {address} is what stands in the roster. */
  noMailAddress: "{address}: this is no address that mail can be sent to",
  untested:
    "No address has been tried yet. Those that the mail server refuses show on the wave's page once it is open.",
  reachable: "Everybody in the roster gets a slip; people who are not in the roster get none.",
  missed:
    "It should have opened on {opens}. It does not open by itself any more: nobody chose the time it is now. Choose a new date, or open it by hand.",
  linksSlips: "To try it out on one machine, with slips, open it by hand: the next page asks about that.",
  changed:
    "The plan or the roster has changed since you opened this page. Read it again: this is how it stands now.",
  everybodyHereMissing: "Tick that everybody answers on this machine, or have PUBLIC_URL set first.",
  work: "Opening the wave {quarter}",
  workStep: "Freezing the roster and making the keys",
} as const satisfies TextTree;

/** What keeps a wave from opening, and what to do about it. */
export const refusals = {
  tooFew: {
    problem:
      "{department} has fewer than {threshold} people in the roster. With so few, answers could be guessed.",
    problemOfBoth:
      "{first} and {second} have fewer than {threshold} people in the roster. With so few, answers could be guessed.",
    remedy: "Add the missing people to the roster.",
    /** Where the plan asks for more than the lowest threshold, and the department has that many. */
    remedyLower:
      "The threshold in the plan asks for more than there are. Set it to {people} or less there, or add the missing people to the roster.",
    /** A department below what anything can be shown of. */
    remedyNone:
      "Add the missing people to the roster. No department of fewer than {lowest} people can be asked: choose a larger pair of departments where there are no more.",
  },
  tooFewReachable: {
    problem:
      "Mail reaches fewer than {threshold} people of {department}. Those whom it cannot reach would count as invited without having been asked.",
    remedy: "Correct their addresses in the roster, or choose slips in the plan.",
  },
  anotherOpen: {
    problem: "Another wave of these departments is still open, or its ballots have not been counted yet.",
    remedy: "Wait until it has closed and been counted.",
  },
  closesInThePast: { problem: "The closing date has passed.", remedy: "Choose new dates for this wave." },
  tooRecently: {
    problem:
      "The last result of the same people is less than {days} days old. Two so close together could show what somebody who left meanwhile had answered.",
    remedy: "It can open from {day} on.",
  },
  invitedElsewhere: {
    problem: {
      one: "One person of the roster is invited by an open wave of another pair of departments.",
      other: "{count} people of the roster are invited by an open wave of another pair of departments.",
    },
    remedy: "Wait until that wave has closed, or take them out of one of the rosters.",
  },
  holderMissing: {
    problem: "It is not settled who holds the keys to the ballots.",
    problemWithHolder: "Somebody with an account that is in use has to be appointed as key holder: {holder}.",
    remedy: "Choose the key holders in the plan of the wave.",
  },
  keyMissing: {
    problem: "The keys that open the ballots have not all been made yet.",
    problemWithHolder: "A key that opens the ballots has not been made yet: {holder}.",
    remedy: "Ask them to sign in and make it: their first page leads there.",
  },
  linksOnlyHere: {
    problem:
      "Links would lead to {link}, which works on this machine only. Whoever gets one elsewhere could not answer.",
    remedy:
      "Ask the people who run the server to set PUBLIC_URL to the address at which your colleagues reach Tandem, such as https://tandem.example.org, and to restart it.",
  },
  linksAreExample: {
    problem:
      "Links would lead to {link}, which is only an example from the files that Tandem comes with. Nobody could answer there.",
    remedy:
      "Ask the people who run the server to set PUBLIC_URL to the address at which your colleagues reach Tandem, and to restart it.",
  },
  tooShort: {
    problem: {
      one: "It would be open for {count} working day only. A wave needs at least {fewest} working days.",
      other: "It would be open for {count} working days only. A wave needs at least {fewest} working days.",
    },
    remedy: "Choose a later closing date in its plan.",
  },
  goAwaited: {
    problem: "Nobody has given the go for it.",
    remedy: "Review it and give the go, or open it by hand.",
  },
  dateMissed: { problem: "Its opening date has passed, and it did not open" },
  keyDirectory: { remedy: "Ask the people who run the server to mend this." },
  thresholdTooLow: {
    problem: "The reporting threshold is below {lowest}.",
    remedy: "Raise it to at least {lowest}.",
  },
  notPlanned: { problem: "This wave is not planned any more.", remedy: "Look at the list of waves." },
} as const satisfies TextTree;
