import { en as frame } from "~/content/frame/en";
import type { TextTree } from "~/content/translated";
import { page } from "./en/page";

/** What is said about results from before Tandem. */
export const en = {
  page,
  /** {score}, {respondents}, {invited} */
  department: "{score} ({respondents} of {invited})",
  /** In which scale the file had them. */
  scales: {
    points: "points",
    mean: "mean answer 1 to 5, converted",
    percent: "percent, converted",
  },
  /** What is wrong with the file as a whole. */
  file: {
    none: frame.shared.upload.missing,
    nothing: page.preview.nothing,
    empty: "The file is empty.",
    "too-large": "The file is larger than 200 kB. It should hold two rows for each earlier quarter.",
    workbook: "This is a spreadsheet's own format. Save it as CSV, then choose that file.",
    "not-text": "This is not a text file. Save the list as CSV, then choose that file.",
    /** {line} */
    /** {columns} */
    "missing-columns": "The first line does not name a column for {columns}.",
    "no-rows": "There is nothing below the line of column names.",
  },
  /** What is wrong with what is said about it. */
  fields: {
    source: "Say where these results come from.",
    scale: "Choose the scale of the scores in the file.",
    tooLong: frame.forms.tooLong,
  },
  /** Why a line is left out. {given} stands in the file; {quarter} and {day} are written as there. */
  problems: {
    noQuarter: '"{given}" is not a quarter; write it like 2025-Q1.',
    ownWave: "Tandem has a wave of its own in {quarter}; nothing is imported beside it.",
    noDay: '"{given}" is not a date; write it like 2025-03-31.',
    future: "{day} lies in the future.",
    otherQuarter: "{day} does not lie in {quarter}.",
    noDepartment: '"{given}" is neither {first} nor {second}.',
    noScore: {
      points: '"{given}" is not points from 20 to 100.',
      mean: '"{given}" is not a mean answer from 1 to 5.',
      percent: '"{given}" is not percent from 0 to 100.',
    },
    noRespondents: "How many answered is missing or not a whole number.",
    /** {respondents}, {threshold} */
    tooFew: "Only {respondents} answered; nothing is shown of fewer than {threshold} people.",
    noInvited: "How many were invited is missing or not a whole number.",
    /** {respondents}, {invited} */
    tooMany: "{respondents} answered, but only {invited} were invited.",
    twice: "The same quarter and department stand in the file twice; the quarter is left out.",
    /** {other}: the department without a row. */
    alone: "Left out, because {other} has no usable row for this quarter: one department alone is not shown.",
  },
} as const satisfies TextTree;
