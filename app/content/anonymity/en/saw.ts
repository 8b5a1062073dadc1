import type { TextTree } from "~/content/translated";

/** What each attack saw. Results are stored by these names: a name stays, also when its words change. */
export const saw = {
  onlyOneCopy: "There is only one copy to look at.",
  betweenCopies:
    "Copies compared: {copies}. Claims that changed between them: {claims}. Ballots that came: {ballots}.",
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
    "Unused pages: {unused}, of which still filled: {filled}. Pages of an earlier round that the log keeps: {leftovers}.",
  bytesBetweenRows: "Bytes between the rows that are filled with something deleted or moved: {bytes}.",
  personsWithAnswers: "Rows that hold a person and answers: {count}.",
  nothingShared: "No claim and no ballot have a value in common.",
  valuesShared: "Claims and ballots that have a value in common: {count}.",
  noneGiven: "None was given.",
  lines:
    "Lines read: {lines}, files: {files}. Found in them: codes: {codes}, tokens: {tokens}, requests of respondents: {requests}.",
  noTimes: "No column and no key says when a ballot came.",
  timesIn: "Times stand in {columns}.",
  logEmpty: "The log is empty.",
  logHolds: "Pages in the log: {pages}. Changes they belong to: {changes}.",
  claimsRecognised: "Claims that can be recognised: {recognised} of {claims}.",
  ballotsReadable: "Ballots that can be read: {opened} of {ballots}.",
  noKeys: "Files read: {files}. None is or holds a key file in plain text.",
  keysFound: "Key files among the copies: {keys}.",
} as const satisfies TextTree;
