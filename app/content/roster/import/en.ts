import { en as frame } from "~/content/frame/en";
import type { TextTree } from "~/content/translated";

/** What the steps of an import say, from the file to the people who are not in it. */
export const en = {
  import: {
    documentTitle: "Import a roster - Tandem",
    title: "Import a roster",
    lead: "You see everybody whom the file would add, change or leave out before anything is stored.",
    file: "CSV or Excel file",
    fileHint: "As your HR system, directory or spreadsheet exports it: .csv, .xlsx, .xls, .ods or .txt.",
    button: frame.shared.upload.check,
    reading: "Reading the file",
    format: frame.shared.upload.format,
    /** {email} to {language} are names of columns, {first} and {second} of departments. */
    formatText:
      "One line names the columns, in any order and in English, German, French or Spanish: {email} and {department} are needed, {name} and {language} are optional. First and last name may stand in two columns. Other columns are ignored and not stored. Where the departments are not called {first} and {second} in the file, you say once which is which.",
    tooLarge: "The file is larger than 15 MB. Leave out columns that are not needed, or split it.",
  },
  /** How a file is to be read, asked where it cannot be known. */
  mapping: {
    documentTitle: "Columns and departments - Tandem",
    title: "How is this file to be read?",
    /** {file} */
    lead: "Nothing from {file} has been stored in the roster yet. What you say here is remembered for the next file.",
    encoding: "Are these names spelled right?",
    encodingHint:
      "The file does not say how its letters are written. Choose the line in which the names are right. If none is, save the file again as CSV UTF-8.",
    /** {names}, {encoding} */
    encodingChoice: "{names} ({encoding})",
    columns: "Which column is which?",
    none: "No such column",
    /** For a column without a name. */
    column: "Column {number}",
    /** {title} of the column, {sample} of what stands in it */
    columnSample: "{title} (such as {sample})",
    email: "E-mail address",
    emailHint: "People without one take part by slip; their name is needed.",
    department: "Department",
    name: "Whole name",
    firstName: "First name",
    lastName: "Last name",
    language: "Language",
    departments: "Who belongs to which department?",
    departmentsHint: "One line for each spelling in the file. People in other departments do not count.",
    /** {value} */
    spelling: { one: "{value} ({count} row)", other: "{value} ({count} rows)" },
    elsewhere: "Another department",
    moreSpellings: {
      one: "{count} rarer spelling counts as another department.",
      other: "{count} rarer spellings count as another department.",
    },
    button: "Show what would change",
    beginning: "The first rows of the file",
    problems: {
      department: "Choose the column that holds the department.",
      email: "Choose the column of the e-mail addresses, or one of names for people who have none.",
      twice: "This column is chosen twice. Each can be one thing only.",
      departments: "At least one spelling has to mean one of the two departments.",
    },
  },
  preview: {
    documentTitle: "Check the roster - Tandem",
    title: frame.shared.upload.preview,
    lead: "Nothing from {file} has been stored in the roster yet.",
    unreadable: "This file cannot be read",
    caption: "What importing this file would do",
    people: "People",
    inFile: "In the file",
    added: "New",
    updated: "Changed",
    unchanged: "Unchanged",
    absent: "In the roster, but not in this file",
    absentStay: "They stay in the roster. After the import you are asked whether to remove them.",
    slips: "Without an e-mail address",
    slipsText:
      "They take part by a printed slip. Plan the wave by slips; in a wave by mail each of them needs one of its replacement slips.",
    nothingChanges: "Nothing in the roster would change.",
    moved: {
      one: "{count} person changes the department.",
      other: "{count} people change the department.",
    },
    /** {columns} */
    ignored: {
      one: "Ignored and not stored: {count} column ({columns}).",
      other: "Ignored and not stored: {count} columns ({columns}).",
    },
    elsewhere: {
      one: "{count} row is about somebody in another department and does not count.",
      other: "{count} rows are about people in other departments and do not count.",
    },
    above: {
      one: "{count} line above the column names was passed over.",
      other: "{count} lines above the column names were passed over.",
    },
    nothingUsable: "No row of this file can be imported",
    nothingUsableText: "The list below says why, line by line.",
    rowsLeftOut: { one: "{count} row is left out", other: "{count} rows are left out" },
    rowsLeftOutText:
      "The others can be imported. You can also mend the file and upload it again; the list below says where.",
    leftOut: "Left out",
    leftOutCaption: "Rows that are left out",
    warnings: "Imported, with a remark",
    warningsCaption: "Rows that are imported with a remark",
    line: "Line",
    problem: frame.shared.upload.problem,
    /** {list} is the heading of a list */
    listed: "{list}: {count}",
    /** {shown}, {total} */
    more: "{shown} of {total} are shown.",
    all: "Show all",
    back: "Back to the whole preview",
    /** {page}, {pages} */
    page: "Page {page} of {pages}",
    previous: "Previous",
    next: "Next",
    noAddress: "no e-mail address",
    none: "nothing",
    fields: { name: "Name", email: "E-mail", departmentIndex: "Department", language: "Language" },
    /** {field}, {before}, {after} */
    change: "{field}: {before} → {after}",
    changeReading: "Change columns and departments",
    accept: { one: "Import {count} person", other: "Import {count} people" },
    accepting: "Importing",
    discard: "Discard this file",
    chooseAnother: frame.shared.upload.other,
  },
  /** Whether people who are not in a file leave the roster. */
  leaving: {
    documentTitle: "People who are not in the file - Tandem",
    title: { one: "{count} person is not in the file", other: "{count} people are not in the file" },
    /** {file} */
    lead: "{file} was imported. These people are in the roster and not in that file. Remove them only if they have left: they will not be invited to the next wave. Of a wave that is open they get no further mail; the link they have stays valid.",
    number: "How many people do you want to remove?",
    /** {count} */
    numberHint: "Type {count} to remove everybody in this list. It can be taken back for a day.",
    numberProblem: "Type the number {count} if you want to remove all of them; otherwise keep them.",
    remove: { one: "Remove {count} person", other: "Remove {count} people" },
    keep: "Keep them",
  },
} as const satisfies TextTree;
