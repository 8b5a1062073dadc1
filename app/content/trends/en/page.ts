import { page as report } from "~/content/report/en/page";

/** What the pages of the trends and of their notes say. {first} and {second} are the departments, {since} is a quarter. */
export const page = {
  /** {relationship} */
  documentTitle: "Trends {relationship} - Tandem",
  title: "Trends",
  empty:
    "After each wave its result appears here beside the earlier ones: the score with its uncertainty, both departments, six topics, and what happened meanwhile. The first wave has not ended yet.",
  toWaves: "To the waves",
  source:
    "Every number comes from the frozen release of its wave. Nothing withheld there is shown or used here, and no line is drawn across a quarter without a result.",
  method: report.footer.method,

  wave: "Wave",
  /** {value}, {low}, {high}: a number with the range in which it most likely lies. */
  likely: "{value}, likely {low} to {high}",
  range: "{low} to {high}",
  notShown: "Not shown",
  notShownSentence: "Not shown.",
  /** Below a chart. {first} and {second} come with their marks; {caption} says how the chart is read. */
  legend: "{first} {second}. {caption}",
  /** {caption} says how the chart is read. */
  bounds:
    "{caption} A dashed box: the number lies somewhere in it; an exact one could give away single answers.",
  whatCanBeSaid: "What can be said",
  sinceBefore: "Since the wave before",
  /** {chart} is the title of the chart above. */
  walk: "{chart}: walk through the waves",
  /** {first}, {firstValue}, {second}, {secondValue} */
  pair: "{first} {firstValue}; {second} {secondValue}.",

  score: {
    /** {period} */
    title: "The score, {period}",
    caption: "The upright lines and the grey ribbon show where the score most likely lies.",
    clear: "A thick line is a clear change since the wave before.",
    detectable:
      "The bar at the right edge is as tall as a change that is noticed in about four cases out of five.",
    /** {stage} */
    target: "The dashed line is where {stage} begins, the target.",
    marks: "The numbers below are explained under the chart.",
    imported: "Hollow squares are from before Tandem and cannot be compared with what follows.",
    /** Beside the name of a stage. */
    targetMark: "target",
    points: "Points",
    stage: "Stage",
    /** {source}, in the words of who imported it. */
    importedRow: "From before Tandem, not comparable. Source: {source}",
    /** {verdict}, {difference} */
    change: "{verdict} ({difference})",
    /** A wave in words: {score}, {stage}, {difference}. */
    told: {
      up: "{score}. {stage}. Since the wave before: clearly up {difference}.",
      down: "{score}. {stage}. Since the wave before: clearly down {difference}.",
      same: "{score}. {stage}. Since the wave before: no real change {difference}.",
      unknown: "{score}. {stage}. Since the wave before: too little data to tell.",
      "no-earlier-wave": "{score}. {stage}. Since the wave before: first wave.",
      "other-instrument": "{score}. {stage}. Since the wave before: another version of the survey.",
      "end-band": "{score}. {stage}. Since the wave before: known only within bounds.",
      withheld: "{score}. {stage}. Since the wave before: not shown.",
    },
  },

  /** Where one method of cutting the scale ends and another begins. */
  cuts: {
    /** In the chart, beside the line. */
    mark: "New cuts",
    caption:
      "The dotted line is where the scale began to be cut elsewhere; the bands are those of each time.",
    /** {wave}; {now} and {before} are lists of points. */
    changed:
      "From {wave} on the scale is cut at {now} points, before that at {before}. Every wave keeps the stage that its own report named, so a stage may change there although the score did not.",
  },

  verdicts: {
    explained:
      "A change is called clear only when chance would rarely produce it. The topics are judged together, so that one of them does not stand out by luck.",
    label: "What can be said about each score",
    /** {now} is a quarter. */
    caption: "Change of each score up to {now}, in points",
    upTo: "Up to {now}",
    since: "Since {since}",
    /** {low}, {high} */
    between: "between {low} and {high}",
  },

  departments: {
    title: report.scores.departments,
    chart: report.scores.howTheyScore,
    caption: "The upright lines show where each score most likely lies.",
  },

  gap: {
    title: "The gap",
    chart: "How far {first} and {second} are apart, points",
    caption:
      "Above the middle {first} scores higher, below it {second} does. A filled mark is a clear gap; the upright lines show where the difference most likely lies.",
    less: "{first} less {second}",
    /** In the chart, below the name of a department. */
    higher: "higher",
    /** {words}, {value} */
    told: "{words}; difference {value}.",
  },

  topics: {
    /** {topics}: "Six topics". */
    chart: "{topics} on one scale, both departments together",
    caption:
      "The bands are the four stages, from 20 at the foot to 100 at the top. The ribbon shows where a score most likely lies; a number at the right edge is that of the newest wave.",
    /** Follows the caption where a wave does not show a topic. */
    holes: "A cross below the scale: not shown.",
    /** {topic}, {value} */
    told: "{topic} {value}",
    /** {values}: all that `told` says, with semicolons between. */
    allTold: "{values}.",
  },

  responses: {
    title: "Who answered",
    chart: "How many answered",
    /** {caution} and {good} are response rates. */
    caption:
      "Below the strong line at {caution} treat the scores with caution; from {good} participation is good.",
  },

  drift: {
    title: "Slow movements",
    chart: "The moving average of the score, and the range of chance",
    /** {weight}, {rest}: shares. */
    caption:
      "Each point weighs the newest wave by {weight} and all before it by {rest}, so that small steps in the same direction add up. The band is what chance alone would do if nothing had ever changed. A filled mark lies outside of it. The scale is cut to where the numbers are.",
    average: "Moving average",
    chance: "Chance alone",
    /** In the chart, beside the band. */
    chanceMark: "chance alone",
    /** {words}, {value}, {low}, {high} */
    told: "{words}: moving average {value}, chance alone {low} to {high}.",
  },

  timeLine: {
    title: "What happened meanwhile",
    /** Behind the name of an action. */
    begun: "(action, begun)",
    done: "(action, done)",
    explained:
      "An action stands at the day it began. That a score moved after it does not say that it moved because of it.",
    withoutResult: "Waves without a result",
    toNotes: "Add or change notes on the time line",
  },

  notes: {
    documentTitle: "Notes on the time line - Tandem",
    title: "Notes on the time line",
    /** {relationship} */
    trendsOf: "Trends of {relationship}",
    lead: "What happened in the company stands below the score, so that nobody takes a reorganisation for a trend.",
    noted: "What is noted",
    change: "Change",
    /** {note} */
    changeNote: "Change {note}",
    add: "Add the note",
    added: "The note stands on the time line.",
    changed: "The note was changed.",
    removed: "The note was removed.",
    when: "When",
    what: "What happened",
    whatHint:
      "A few words, such as “New CRM” or “Reorganisation of Sales”. Everybody who may see the results reads it, so name no person.",
    one: {
      documentTitle: "Change a note - Tandem",
      title: "Change a note",
      save: "Save the note",
      remove: "Remove it",
      removeExplained: "It disappears from the time line. To have it back you would have to write it again.",
      removeButton: "Remove the note",
    },
  },
} as const;
