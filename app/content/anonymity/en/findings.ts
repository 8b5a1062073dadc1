import type { TextTree } from "~/content/translated";

const RESTORE = "Find out what made it, end that, and restore the last backup without it.";
const CHANGED =
  "Stop Tandem and find out which program wrote this. Tell respondents if it was there while they answered.";
const OVERWRITE =
  "Find out which program deleted without overwriting. Tandem rewrites the whole file when a wave ends.";
const REMOVE =
  "If it is yours, move it to a place of its own that Tandem does not use. If nobody knows it, find out who made it.";

/**
 * What is not known to be harmless, and what to do about it. Results are stored by these names: a name stays, also when its
 * words change. Where it was seen is said behind.
 */
export const findings = {
  foreignMigrations: {
    what: "The list of changes of the structure is not that of this version or of an earlier one.",
    todo: "Look at it with the version of Tandem that made it. If it was this one, restore the last backup.",
  },
  /** {kind}, {name} */
  objectAdded: {
    what: "Tandem makes no {kind} called {name}: it can keep or copy what respondents send.",
    todo: RESTORE,
  },
  objectChanged: { what: "The {kind} {name} is not as Tandem makes it.", todo: RESTORE },
  objectMissing: { what: "The {kind} {name} is missing.", todo: RESTORE },
  /** {table} */
  counterUnknown: {
    what: "SQLite's counters hold one for {table} that does not belong to a table that Tandem counts.",
    todo: RESTORE,
  },
  /** {field} */
  headerField: {
    what: "The field {field} of the file's header is not as Tandem leaves it.",
    todo: RESTORE,
  },
  damaged: { what: "The database is damaged: SQLite's own check fails.", todo: "Restore the last backup." },
  bytesAfterEnd: { what: "Something stands in the file behind the end of the database.", todo: RESTORE },
  unusedPagesFilled: {
    what: "Pages that nothing uses hold something that was deleted.",
    todo: OVERWRITE,
  },
  gapsFilled: {
    what: "Gaps between rows hold something that was deleted.",
    todo: OVERWRITE,
  },
  hiddenFields: {
    what: "Rows of {table} hold more than the table has columns; SQLite does not show it.",
    todo: RESTORE,
  },
  foreignLogPages: {
    what: "The write-ahead log holds pages that SQLite did not write there.",
    todo: "Stop Tandem, which empties the log, and find out which program wrote into it.",
  },
  /** {table}, {column}, {count} */
  valueForm: {
    what: "{table}.{column} holds {count} values of a form that Tandem does not store there.",
    todo: CHANGED,
  },
  valueType: {
    what: "{table}.{column} holds {count} values of another type than the column's.",
    todo: CHANGED,
  },
  macsMissing: {
    what: "Some rows of {table} have a MAC and others of the same wave have none.",
    todo: CHANGED,
  },
  mailOrder: {
    what: "Invitations do not wait in the order of the random keys in which Tandem queues them.",
    todo: CHANGED,
  },
  repeated: {
    what: "{table}.{column} ought to be random, and values in it are alike in part.",
    todo: CHANGED,
  },
  lowEntropy: {
    what: "{table}.{column} ought to be random, and values in it are filled up or readable.",
    todo: CHANGED,
  },
  counted: {
    what: "{table}.{column} ought to be random, and numbers in it lie close together, like a counter or a time.",
    todo: CHANGED,
  },
  regular: {
    what: "{table}.{column} ought to be random, and its values lie in regular distances.",
    todo: CHANGED,
  },
  timed: { what: "{table}.{column} ought to be random, and holds times of the survey.", todo: CHANGED },
  sorted: { what: "{table}.{column} ought to be random, and is sorted as the rows lie.", todo: CHANGED },
  arrivesSorted: { what: "The keys of {table} grow or shrink as its rows come.", todo: CHANGED },
  /** {table}, {column}, {otherTable}, {otherColumn} */
  elsewhere: {
    what: "{table}.{column} repeats what stands in {otherTable}.{otherColumn}, or a part of it.",
    todo: CHANGED,
  },
  derived: {
    what: "{table}.{column} holds what can be computed from {otherTable}.{otherColumn}: whoever knows how can pair their rows.",
    todo: CHANGED,
  },
  /** {table} */
  rowNumbers: {
    what: "Rows of {table} carry hidden numbers that Tandem does not give them: they can hold a time or an order.",
    todo: CHANGED,
  },
  /** {table}, {column}, {count} */
  notWritten: {
    what: "{table}.{column} holds {count} values that do not fit what else Tandem stores or does not write there.",
    todo: CHANGED,
  },
  /** {message} */
  mailsUneven: {
    what: "Mails ({message}) are not queued as Tandem queues them: for everybody who is invited, all at once.",
    todo: CHANGED,
  },
  partElsewhere: {
    what: "{table}.{column} repeats the beginning or the end of a respondent's value.",
    todo: CHANGED,
  },
  notFromKey: {
    what: "{count} rows of {table} cannot be made with the wave's key file: Tandem did not write them as they are.",
    todo: "Read the wave's page, which says what was changed, and find out which program writes into the database.",
  },
  fileUnknown: { what: "Something lies here that is of no kind that Tandem makes.", todo: REMOVE },
  readableByOthers: {
    what: "Other accounts of this machine can read a file or directory.",
    todo: "Run chmod 600 on files and chmod 700 on directories, and find out who could have copied it.",
  },
  fileLinked: {
    what: "The file has a second name somewhere else.",
    todo: "Find it (find / -samefile FILE), remove it, and find out who made it.",
  },
  fileTooLarge: { what: "The file is larger than Tandem makes it.", todo: REMOVE },
  fileContent: {
    what: "The file does not hold what its name says.",
    todo: REMOVE,
  },
  fileLeft: {
    what: "A file that Tandem makes for a moment has been lying here for over an hour: a crash left it.",
    todo: "Make sure that neither a backup nor a restore runs, then delete it.",
  },
  fileDate: {
    what: "The file's date lies in the future or before there was Tandem.",
    todo: "Set the machine's clock. If it is right, find out who changed the date.",
  },
  keyOfNoWave: {
    what: "A key file lies here, and no wave of that name runs: it opens ballots in copies of the database.",
    todo: "If a backup was restored, read what restore said about this wave. If the wave ended while another program had the database open, end that program: Tandem then destroys the file. Else destroy it.",
  },
  keyFileForm: {
    what: "The key file holds something that Tandem does not write into one, or is damaged.",
    todo: REMOVE,
  },
  keyFound: {
    what: "A file holds a key, which opens ballots or codes.",
    todo: "Destroy it and every copy. If its wave runs, cancel the wave: whoever had the file could read or use it.",
  },
  codeFound: {
    what: "A file holds codes of invited people.",
    todo: "Destroy it and every copy, and find out which program wrote it. Whoever read it could answer in their place.",
  },
  fileUnread: {
    what: "A file could not be read, and so nobody knows what is in it.",
    todo: "Let this account read it, or move it away.",
  },
  lineUnknown: {
    what: "A log holds lines that Tandem does not write.",
    todo: "Give only logs of Tandem. If this is one, find out which program or change of Tandem wrote the line.",
  },
  lineTells: {
    what: "Lines of a log say whom or what they are about: an address, a code, a key, a request of a respondent.",
    todo: "Destroy the log, and find out what wrote the line: Tandem leaves this out.",
  },
} as const satisfies TextTree;
