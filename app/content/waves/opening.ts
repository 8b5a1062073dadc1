/** What HR reads before a wave opens, by hand or by itself: in both cases in the same words. */
export const OPENING_TEXTS = {
  shouldHaveOpened: "Should have opened",
  title: "Open {quarter}?",
  lead: "Read this once. Nothing has been sent or frozen yet.",
  headings: {
    who: "Who is asked",
    when: "When",
    links: "What they get",
    unreachable: "Who cannot be reached",
    final: "What cannot be undone",
  },
  department: "{name}: {people}",
  mail: "Everybody gets a personal link by e-mail, from {from}.",
  mailFromMissing: "Everybody gets a personal link by e-mail. No sender is configured.",
  slips: "Everybody draws a printed slip without a name. You print the slips when the wave is open.",
  links: "The links begin with {link}",
  reminder: "A reminder to everybody, whether they have answered or not, on {on}.",
  opensNow: "It opens at once, the moment you press the button.",
  opensBy: "It opens by itself on {opens}.",
  zone: "Times are those of the server ({zone}).",
  closes:
    "It takes answers until {closes}, {days}. The end cannot be moved: it is part of the promise to respondents.",
  unusable:
    "Mail cannot go to these addresses. Correct them in the roster first, or these people are not asked:",
  untested:
    "No address has been tried yet. Those that the mail server refuses show on the wave's page once it is open.",
  reachable: "Everybody in the roster gets a slip; people who are not in the roster get none.",
  final:
    "Opening freezes the roster, the statements, the dates, the threshold and the promise. An invitation that has been sent cannot be called back.",
  cancelling:
    "You can cancel an open wave. That destroys every answer unread and ends the links; nothing is released, so that it costs no quarter: a new wave can be planned at once.",
  button: "Open the wave now",
  busy: "Opening",
  review: "Open now",
  back: "Not yet",
  changed:
    "The plan or the roster has changed since you opened this page. Read it again: this is how it stands now.",
  everybodyHere:
    "I am trying this out: everybody who gets a slip answers on this very machine. On any other device the slips lead nowhere.",
  everybodyHereMissing: "Tick that everybody answers on this machine, or have PUBLIC_URL set first.",
  blockedTitle: "It cannot open like this",
  missedTitle: "Its opening date has passed, and it did not open",
  missed:
    "It should have opened on {opens}. It does not open by itself any more: nobody chose the time it is now. Choose a new date, or open it by hand.",
  linksProblem:
    "Links would lead to {link}, which works on this machine only. Whoever gets one elsewhere could not answer.",
  linksRemedy:
    "Ask the people who run the server to set PUBLIC_URL to the address at which your colleagues reach Tandem, such as https://tandem.example.org, and to restart it.",
  exampleProblem:
    "Links would lead to {link}, which is only an example from the files that Tandem comes with. Nobody could answer there.",
  exampleRemedy:
    "Ask the people who run the server to set PUBLIC_URL to the address at which your colleagues reach Tandem, and to restart it.",
  linksSlips: "To try it out on one machine, with slips, open it by hand: the next page asks about that.",
  shortProblem: "It would be open for {days} only. A wave needs at least {fewest} working days.",
  shortRemedy: "Choose a later closing date in its plan.",
} as const;

/** What breaks the plan of a wave, at its field. */
export const PLAN_TEXTS = {
  opensInThePast:
    'This opening date has passed. Choose a later one. To open at once, save a later date and choose "Open now" on the page of the wave.',
  openTooShort:
    "A wave is open for at least {fewest} working days, so that people who are away once can answer.",
  otherDates: "These dates lie in {quarters}. Choose that quarter, or other dates.",
  tooClose:
    "There have to be {days} days between this wave and {quarter}. Two results of the same people sooner after one another could show what somebody who left meanwhile had answered. A wave that releases nothing does not count.",
  askedTooRecently:
    "The last result of the same people is less than {days} days old. Two so close together could show what somebody who left meanwhile had answered.",
  possibleFrom: "It can open from {day} on.",
} as const;

/** How a wave ends that releases nothing. */
export const ENDING_TEXTS = {
  costsNoQuarter:
    "Nothing is released, so this costs no quarter: you can plan another wave at once, for this quarter too.",
} as const;
