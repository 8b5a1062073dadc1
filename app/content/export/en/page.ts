import { list as waves } from "~/content/waves/en/list";
import { columns, figures } from "./dictionary";

/** What the page of the exports says, and the links to files on a report. */
export const page = {
  documentTitle: "Exports - Tandem",
  title: "Exports",
  lead: "The released figures as files. They hold what the report shows and nothing more, and they never change.",
  allWaves: "All waves in one file",
  nothingYet: "No wave has been released yet. The files appear here after the first one has closed.",
  eachWave: "Wave by wave",
  whichFile: "Which file",
  /** {schema}: a link that says `schema`. */
  forWhom:
    "The slides are for showing: six of one wave, with notes for whoever speaks. The workbook is for reading: a summary to filter, then figures, waves, comments, a dictionary and the method. CSV (with commas, UTF-8) and JSON are for programs, one row for each figure; the tables call intervalLow interval_low, and so on; {schema} is a JSON Schema. Who took which file stands in the audit trail.",
  schema: "the description of the JSON file",
  withheld:
    "A figure that is not shown is there too, without a number and with the reason. Do not fill it in. A text that a spreadsheet would read as a formula has an apostrophe in front.",
  earlier: waves.earlierResults,
  /** {results}: a link that says `earlierLink`. */
  earlierImport:
    "{results} can be imported and are shown beside the trend, marked as imported. They are in none of the files above; where there are any, they have one of their own, in which each says where it comes from.",
  earlierLink: "Earlier results",
  everyColumn: "Every column",
  everyFigure: "Every figure",
  columns,
  figures,

  /** {title}, {kind}: a file and its format. */
  file: "{title} ({kind})",
  workbook: "Excel workbook",
  figuresFile: "Figures",
  comments: "Comments",
  slides: "Slides",
  scoreChart: "Score chart",
  topicsChart: "Topics chart",
  png: "as PNG",
  /** {title} */
  pngOf: "as PNG: {title}",
  pngFailed: "This browser could not paint it; take the SVG.",

  onReport: {
    title: "Take it along",
    board: "One page for the board",
    /** {board} and {page}: links that say `board` and `explained`. */
    sameFigures: "{board}. All files hold the same frozen figures; {page}.",
    explained: "what each one is for, and all waves in one",
  },

  waves: {
    label: "Files of each wave",
    wave: "Wave",
    asked: "Asked",
    files: "Files",
    forReading: "For reading",
    nothing: "Nothing was released",
    board: "One page for the board",
    why: "Why",
    /** {name} is a file or a page, {wave} a quarter. */
    ofWave: "{name} of {wave}",
  },

  picture: {
    /** {first} and {second} are the departments. */
    score: "How {first} and {second} score their relationship",
    bars: "Bars: the range in which the score most likely lies.",
    /** {topics}: "Six topics". */
    topics: "{topics}, the largest gap first",
    marks: "Circle: {first}. Diamond: {second}. Thin lines: the ranges in which the scores most likely lie.",
    /** {organisation}, {relationship}, {wave} */
    source: "{organisation}, {relationship}, {wave}.",
    /** {opened}, {closed} */
    asked: "Asked from {opened} to {closed} with Tandem.",
    askedInvented: "Asked from {opened} to {closed} with Tandem. Demonstration: the answers are invented.",
  },
} as const;
