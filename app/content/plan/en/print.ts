import { en as frame } from "~/content/frame/en";
import { pages as interventions } from "~/content/interventions/en/pages";
import { page as report } from "~/content/report/en/page";
import type { TextTree } from "~/content/translated";

/** The kit on paper, and what stands above it and above the poster on the screen. */
export const print = {
  documentTitle: "{relationship} {quarter} - Tandem",
  bar: {
    label: "Printing",
    back: "Back to the plan",
    print: "Print",
    ballots: "For {quarter}:",
    paperBallot: "paper ballot",
    slips: "ballot slips",
    withoutOpenWave: "Paper ballots and slips can be printed while a wave is open.",
    sheetsInEnglish: "Run sheets that are not translated into this language yet come in English.",
    whatIsPrinted: frame.shared.whatIsPrinted,
    choose: {
      title: "Which sheets, and how many copies",
      lead: "Each sheet is printed as often as you say here; 0 leaves it out.",
      apply: "Show it like that",
    },
  },
  heading: {
    period: "{opened} to {closed}",
    threshold: "Threshold {threshold}",
    promise: "Promise {fingerprint}",
  },
  parts: {
    result: "The result on one page",
    numbers: "What stands out, and the numbers",
    meeting: "The meeting: one hour, both departments",
    actions: "Action sheet",
    worksheet: interventions.sheet.worksheet,
    blank: "Blank action sheet",
  },
  cover: {
    title: "What is in this kit",
    sheet: "Sheet",
    copies: "Copies",
    whoGetsIt: "Who gets it",
    numbered: "{number}. {title}",
    forWhom: {
      everyone: "One for each participant",
      facilitator: "One for the facilitator",
      signed: "One to sign, a copy for each owner",
      twoToWriteOn: "Two to write on",
    },
    howTo: "Print on one side: whoever runs a step lays its sheet beside the worksheet.",
  },
  /** At the head of every worksheet. */
  fields: { name: "Name", date: "Date", meeting: "Meeting" },
  bringAlong: "Bring along",
  nothingChosen: "Nothing is chosen yet. Write down what you agree on.",
  beyondThePlan: "What was agreed beyond the plan, or instead of it.",
  scoreTitle: report.scores.title,
  topicsTitle: {
    one: "One topic, the largest gap first",
    other: "{number} topics, the largest gap first",
  },
  /** From none to ten, at the beginning of a title; above that it has digits. */
  numbers: ["No", "One", "Two", "Three", "Four", "Five", "Six", "Seven", "Eight", "Nine", "Ten"],
  mirror: "The mirror",
  participation: report.participation.title,
  comments: report.comments.title,
  timetable: {
    minute: "Minute",
    minutes: "{start} to {end}",
    what: "What",
    how: "How",
    whatAndHow: "What, and how",
  },
  action: {
    title: "{number}. {name}",
    blankTitle: "Action:",
    notes: "Notes:",
    owners: "Owners",
    dates: "Dates",
    half: "{label}: {value}",
    underWay: "under way",
    done: "done",
    droppedBecause: "dropped, because:",
  },
  signOff: {
    title: "Agreed",
    sentence: "We agree on these actions and make room for them. We review them together on {day} at {time}",
    head: "Head of {department}, date",
    facilitator: "Facilitator, date",
  },
  runSheet: {
    effort: {
      one: "{duration} with one person. {first}: {whoFirst}. {second}: {whoSecond}.",
      other: "{duration} with {count} people. {first}: {whoFirst}. {second}: {whoSecond}.",
    },
    before: interventions.sheet.beforeYouStart,
    timetable: "Timetable",
    fromAfar: interventions.sheet.fromAfar,
    roles: "Who does what",
    role: "{role}: {does}",
    script: "Things to say",
    risks: interventions.sheet.canGoWrong,
    notWhen: "Leave it when",
    followUp: "Follow up",
    afterTwoWeeks: "After two weeks: {question}",
    afterSixWeeks: "After six weeks: {question}",
  },
} as const satisfies TextTree;
