import type { TextTree } from "~/content/translated";

/** What each attack saw. Results are stored by these names: a name stays, also when its words change. */
export const saw = {
  onlyOneCopy: "There is only one copy to look at.",
  betweenCopies: "Between {copies} copies {claims} claims changed and {ballots} ballots came.",
  rowsUnnumbered: "Neither table numbers its rows.",
  ballotsByRowNumber: "The order of {count} ballots can be read from their row number.",
  ballotsByOverflowPage: "The order of {count} ballots can be read from their overflow page.",
  ballotsByPlace: "The order of {count} ballots can be read from their place on the page.",
  ballotsByKeys: "The ballots lie in the order of their random keys, which is nobody's.",
  claimsByRowNumber: "The order of {count} claims can be read from their row number.",
  claimsByOverflowPage: "The order of {count} claims can be read from their overflow page.",
  claimsByPlace: "The order of {count} claims can be read from their place on the page.",
  claimsByKeys: "The claims lie in the order of their random keys, which is nobody's.",
  unusedPages:
    "{unused} pages are unused, {filled} of them still filled; the log keeps {leftovers} of an earlier round.",
  bytesBetweenRows: "{bytes} bytes between the rows are filled with something deleted or moved.",
  personsWithAnswers: "{count} rows hold a person and answers.",
  nothingShared: "No claim and no ballot have a value in common.",
  valuesShared: "{count} claims and ballots have a value in common.",
  noneGiven: "None was given.",
  lines:
    "{lines} lines in {files} files: {codes} codes, {tokens} tokens, {requests} requests of respondents.",
  noTimes: "No column and no key says when a ballot came.",
  timesIn: "Times stand in {columns}.",
  logEmpty: "The log is empty.",
  logHolds: "The log holds {pages} pages of {changes} changes.",
  claimsRecognised: "{recognised} of {claims} claims can be recognised.",
  ballotsReadable: "{opened} of {ballots} ballots can be read.",
  noKeys: "{files} files hold no key.",
  keysFound: "{keys} key files lie among the copies.",
} as const satisfies TextTree;
