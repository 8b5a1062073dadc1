import { en as frame } from "~/content/frame/en";
import type { TextTree } from "~/content/translated";

/** What the pages about the roster and its import say. */
export const en = {
  page: {
    roster: {
      documentTitle: "Roster - Tandem",
      title: "Roster",
      lead: "Who will be invited to the next wave. A wave that is open keeps the people it was opened with.",
      leadEmpty: "Everybody in the two departments, whoever will be invited to the survey.",
      start: "Start with a file",
      /** {first} and {second} are the departments' names, in bold. */
      startText:
        "Export the people of both departments from your directory or a spreadsheet as CSV. Each row needs an e-mail address and a department; name and language are optional. The departments are called {first} and {second} here.",
      importRoster: "Import a roster",
      importFile: "Import a file",
      sharedTitle: "One mailbox stands here more than once",
      shared:
        "These addresses are spelled differently and lead to the same mailbox. Whoever reads it would get two invitations. No wave can open before you have removed all but one of each line.",
      count: { one: "{count} person", other: "{count} people" },
      /** {threshold} */
      short: {
        one: "{count} more needed: a wave opens with at least {threshold} in each department.",
        other: "{count} more needed: a wave opens with at least {threshold} in each department.",
      },
      enough: {
        one: "Enough to open a wave: at least {count} is needed.",
        other: "Enough to open a wave: at least {count} are needed.",
      },
    },
    people: {
      title: "People",
      search: "Name or address",
      searchButton: "Search",
      /** {search} */
      found: { one: '{count} person with "{search}"', other: '{count} people with "{search}"' },
      showAll: "Show everybody",
      person: "Person",
      department: "Department",
      remove: "Remove",
      removeWhom: "Remove {email}",
      erase: "Erase",
      eraseWhom: "Erase {email} everywhere",
      pages: "Pages of the roster",
      previous: "Previous page",
      page: "Page {page} of {pages}",
      next: "Next page",
    },
    /** On the page about one person. */
    otherSpellings: {
      one: "Also stored in another spelling of the same mailbox, which erasing reaches as well: {addresses}",
      other:
        "Also stored in {count} other spellings of the same mailbox, which erasing reaches as well: {addresses}",
    },
    add: {
      title: "Add one person by hand",
      email: frame.shared.email,
      department: "Department",
      choose: "Choose",
      name: "Name",
      nameHint: "Optional. Used to greet the person in mails.",
      button: "Add to the roster",
    },
    /** A file for nobody in particular. */
    example: {
      caption: "Example of a roster file",
      firstName: "Anna Keller",
      secondName: "Ben Osei",
      download: frame.shared.upload.example,
    },
    import: {
      documentTitle: "Import a roster - Tandem",
      title: "Import a roster",
      lead: "You see everything the file would change before anything is stored.",
      file: "CSV file",
      fileHint: "From Excel, Google Sheets or a directory; commas, semicolons or tabs.",
      button: frame.shared.upload.check,
      reading: "Reading the file",
      format: frame.shared.upload.format,
      /** {email} to {language} are names of columns, {first} and {second} of departments. */
      formatText:
        "The first line names the columns, in any order: {email} and {department} are needed, {name} and {language} are optional. Other columns are ignored and not stored. The department must read {first} or {second}; capitals do not matter.",
      tooLarge: "The file is larger than 15 MB. Leave out columns that are not needed, or split it.",
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
      moved: {
        one: "{count} person changes the department.",
        other: "{count} people change the department.",
      },
      /** {columns} */
      ignored: {
        one: "Ignored and not stored: {count} column ({columns}).",
        other: "Ignored and not stored: {count} columns ({columns}).",
      },
      nothingUsable: "No row of this file can be imported",
      nothingUsableText: "The list below says why, line by line.",
      rowsLeftOut: { one: "{count} row is left out", other: "{count} rows are left out" },
      rowsLeftOutText:
        "The others can be imported. You can also mend the file and upload it again; the list below says where.",
      /** {value}, {first}, {second} */
      unknownDepartment: {
        one: '{count} row calls the department "{value}". Replace it in the file with {first} or {second}.',
        other: '{count} rows call the department "{value}". Replace it in the file with {first} or {second}.',
      },
      leftOut: "Left out",
      leftOutCaption: "Rows that are left out",
      remarks: "Imported, with a remark",
      remarksCaption: "Rows that are imported with a remark",
      line: "Line",
      problem: frame.shared.upload.problem,
      moreProblems:
        "The first {shown} of {total} are shown. Mend these and upload the file again to see the rest.",
      removeAbsent: "Remove people who are not in this file ({count})",
      removeAbsentHint: "Without this tick they stay in the roster.",
      accept: { one: "Import {count} person", other: "Import {count} people" },
      accepting: "Importing",
      discard: "Discard this file",
      chooseAnother: frame.shared.upload.other,
    },
    /** What is the matter with a person; {first} and {second} are the departments, {line} is where the other one stands. */
    problems: {
      "address-missing": "The e-mail address is missing.",
      "address-unusable": '"{value}" is not an e-mail address that mail can reach.',
      "department-missing": "The department is missing.",
      "department-unknown": '"{value}" is neither {first} nor {second}.',
      duplicate: "{value} already stands in line {line}; that line counts.",
      "name-too-long": "The name is longer than 120 characters and was cut.",
      "language-unknown": '"{value}" is not a language; use a code like en or de. It was left empty.',
    },
  },
  done: {
    added: "{email} was added.",
    removed: "{email} was removed.",
    removedBefore: "This person was removed already.",
    imported: "The roster was imported.",
    importedCounts: "The roster was imported: {added} added, {updated} changed, {removed} removed.",
    /** {counts}: the sentence of `importedCounts`. */
    rowsLeftOut: {
      one: "{counts} {count} row was left out.",
      other: "{counts} {count} rows were left out.",
    },
  },
  alreadyThere: "This address is in the roster already, in {department}.",
  /** Why no wave can open, and what to do. */
  sharedMailbox: {
    problem: "The roster holds one mailbox in two spellings. Its page lists them.",
    remedy: "Remove one of them from the roster: with both, one person could answer twice.",
  },
  upload: {
    missing: frame.shared.upload.missing,
    empty: "The file is empty. Export it again, with one row for each person.",
    workbook: "This is a spreadsheet's own format. Save or export it as CSV, then choose that file.",
    "not-text": "This is not a text file. Export the list as CSV, then choose that file.",
    gone: "This upload was accepted or discarded already, or it is older than a day. Import the file again.",
    notImported: "The file could not be imported. Upload it again.",
    nobody: "Nothing in this file can be imported. Mend it and upload it again.",
  },
  unusable: {
    noRows: "The file has a line of column names and nothing below it.",
    noRowsRemedy: "Export it again, with one row for each person.",
    quoteNotClosed:
      "A quotation mark that opens in line {line} is never closed, so the rest of the file cannot be told apart.",
    quoteNotClosedRemedy: "Mend that line, or export the file again.",
    /** {missing}: names of columns; {found}: what stands there instead. */
    noHeader: "The first line does not name a column for {missing}. It reads: {found}.",
    noHeaderEmpty: "The first line does not name a column for {missing}. It reads: nothing.",
    noHeaderRemedy: "Put the column names email and department into the first line, above the people.",
    columnFound: '"{title}"',
  },
  progress: {
    reading: "Reading the file",
    line: "Line {line} of {lines}",
    importing: "Importing the roster",
    importingLine: "Reading line {line} of {lines}",
    storing: { one: "Storing {count} person", other: "Storing {count} people" },
  },
} as const satisfies TextTree;
