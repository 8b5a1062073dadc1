import type { TextTree } from "~/content/translated";

/** What is wrong with a table of respondents: why a start is refused, and what the page warns of. {table}, {column} */
export const schema = {
  missing: "The table {table} is missing. Stop whatever changed it and restore the last backup.",
  hiddenRowNumber:
    "The table {table} has a hidden row number, which tells the order of arrival. Stop whatever changed it and restore the last backup.",
  anyType:
    "The table {table} accepts values of any type. Stop whatever changed it and restore the last backup.",
  time: "The table {table} has a column {column} for a time. Stop whatever changed it and restore the last backup.",
  filled:
    "The table {table} fills the column {column} by itself. Stop whatever changed it and restore the last backup.",
  added:
    "The table {table} has a column {column} that Tandem did not make. Stop whatever changed it and restore the last backup.",
  lacking:
    "The table {table} lacks the column {column}. Stop whatever changed it and restore the last backup.",
  /** {trigger} */
  trigger:
    "The database has a trigger called {trigger}, and Tandem makes none: it could copy what respondents send. Drop it, or restore the last backup.",
} as const satisfies TextTree;
