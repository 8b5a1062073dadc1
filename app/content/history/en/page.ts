import { en as frame } from "~/content/frame/en";

/** What the page of results from before Tandem says. */
export const page = {
  documentTitle: "Earlier results - Tandem",
  title: "Earlier results",
  lead: "Scores from before Tandem stand beside the trend and are marked as imported. They come from another survey, so nothing is concluded from them: no stage, no change, no advice.",
  imported: "Imported results",
  nothing: "Nothing has been imported.",

  list: {
    quarter: "Quarter",
    asked: "Asked until",
    both: "Both",
    source: "Source",
    /** Beside the quarter of every row. */
    tag: "imported",
    /** {scale} */
    inFile: "in the file: {scale}",
    delete: "Delete",
    /** {quarter} */
    deleteQuarter: "Delete {quarter}",
  },

  upload: {
    title: "Import from a file",
    file: "CSV file",
    fileHint: "Two rows for each quarter, one for each department.",
    scale: "Scores in the file are",
    scaleHint: "A share of favourable answers is none of these and cannot be converted.",
    choose: "Choose",
    scales: {
      points: "points from 20 to 100",
      mean: "mean answers from 1 to 5 (1 becomes 20, 5 becomes 100)",
      percent: "percent of the way from the lowest to the highest answer",
    },
    source: "Where they come from",
    sourceHint:
      "In words, for instance “Employee survey 2024, four statements on cooperation”. It stands beside the scores.",
    check: frame.shared.upload.check,
    exampleTitle: frame.shared.upload.format,
    /** {threshold} */
    exampleRules:
      "The first line names the columns, in any order. A quarter counts only if both departments have a row and at least {threshold} people answered in each: the same minimum as everywhere. Quarters in which Tandem has a wave of its own are left out.",
    example: "Example of a file of earlier results",
    download: frame.shared.upload.example,
  },

  preview: {
    title: frame.shared.upload.preview,
    lead: "Nothing has been stored yet. Scores are in points from 20 to 100, rounded to whole points.",
    surveys: "What would be imported",
    nothing: "Nothing in this file can be imported.",
    /** {quarters} */
    replaces: "This replaces what was imported earlier for {quarters}.",
    leftOut: "Left out",
    leftOutLines: "Lines that are left out",
    line: "Line",
    matter: frame.shared.upload.problem,
    more: { one: "And {count} more.", other: "And {count} more." },
    import: { one: "Import {count} quarter", other: "Import {count} quarters" },
    other: frame.shared.upload.other,
  },
} as const;
