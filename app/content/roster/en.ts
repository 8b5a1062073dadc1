import { en as frame } from "~/content/frame/en";
import type { TextTree } from "~/content/translated";
import { en as importing } from "./import/en";

/** What the pages about the roster and its import say. */
export const en = {
  page: {
    roster: {
      documentTitle: "Roster - Tandem",
      title: "Roster",
      lead: "Who will be invited to the next wave. A wave that is open keeps the people it was opened with; whoever you remove gets no further mail of it, and the link they have stays valid.",
      leadEmpty: "Everybody in the two departments, whoever will be invited to the survey.",
      start: "Start with a file",
      /** {first} and {second} are the departments' names, in bold. */
      startText:
        "Take the list of people as your HR system, directory or spreadsheet exports it. Each row needs a department and an e-mail address, or a name for people who have none; you see everything before it is stored. The departments are called {first} and {second} here.",
      importRoster: "Import a roster",
      importFile: "Import a file",
      sharedTitle: "One mailbox stands here more than once",
      shared:
        "These lines are spelled differently and lead to the same mailbox. Whoever reads it would get two invitations. Say which of them stays: no wave can open before.",
      sharedKeep: "Keep this one",
      /** {email} */
      sharedKeepWhom: "Keep {email} and remove the others of its mailbox",
      slips: {
        one: "{count} person has no e-mail address and takes part by slip: in a wave by mail with one of its replacement slips.",
        other:
          "{count} people have no e-mail address and take part by slip: in a wave by mail with one each of its replacement slips.",
      },
      undo: {
        /** {when} */
        title: "The last change can be taken back until {when}",
        counts: "It was: {added} added, {updated} changed, {removed} removed.",
        text: "Whoever was erased since stays erased, and whoever was changed by hand since stays as they are.",
        button: "Take it back",
      },
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
      change: "Change",
      changeWhom: "Change {email}",
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
    ...importing,
    /** One person of the roster. */
    entry: {
      documentTitle: "Change a person - Tandem",
      title: "Change a person",
      lead: "It holds from the next wave on. A wave that is open keeps the people it was opened with.",
      emailHint: "Leave it empty for somebody who has none and takes part by slip.",
      language: "Language",
      languageHint: "A code like en or de. Empty: the organisation's language.",
      button: "Save",
      cancel: "Cancel",
      gone: "This person is not in the roster any more.",
    },
    /** What is the matter with a person; {first} and {second} are the departments, {line} is where the other one stands. */
    problems: {
      "address-missing": "There is neither an e-mail address nor a name.",
      "address-unusable": '"{value}" is not an e-mail address that mail can reach.',
      "department-missing": "The department is missing.",
      "department-unknown": '"{value}" is neither {first} nor {second}.',
      duplicate: "{value} already stands in line {line}; that line counts.",
      "duplicate-elsewhere":
        "{value} already stands in line {line}, in the other department; that line counts.",
      "duplicate-name":
        "{value} already stands in line {line}, and no e-mail address tells the two apart; that line counts.",
      "quote-stray": "A quotation mark without its partner was left out.",
      "name-garbled": "Letters of the name look garbled: the file was saved in the wrong encoding once.",
      "name-too-long": "The name is longer than 120 characters and was cut.",
      "language-unknown": '"{value}" is not a language; use a code like en or de. It was left empty.',
    },
  },
  done: {
    added: "{email} was added.",
    removed: "{email} was removed.",
    removedBefore: "This person was removed already.",
    changed: "The person was changed.",
    undone:
      "The change was taken back: {putBack} put back, {changedBack} changed back, {removed} taken out again.",
    notUndone: "There is nothing to take back any more.",
    kept: "{email} stays, the others of its mailbox were removed.",
    leavingRemoved: { one: "{count} person was removed.", other: "{count} people were removed." },
    leavingKept: "The people who are not in the file stay in the roster.",
    imported: "The roster was imported.",
    importedCounts: "The roster was imported: {added} added, {updated} changed, {removed} removed.",
    /** {counts}: the sentence of `importedCounts`. */
    rowsLeftOut: {
      one: "{counts} {count} row was left out.",
      other: "{counts} {count} rows were left out.",
    },
  },
  /** Stands among the files that hold a person. */
  heldForUndo: "a change of the roster that can be taken back for a day",
  heldInMapping: "how the last file of a roster was read",
  alreadyThere: "This address is in the roster already, in {department}.",
  /** Why no wave can open, and what to do. */
  sharedMailbox: {
    problem: "The roster holds one mailbox in two spellings. Its page lists them.",
    remedy: "Remove one of them from the roster: with both, one person could answer twice.",
  },
  upload: {
    missing: frame.shared.upload.missing,
    empty: "The file is empty. Export it again, with one row for each person.",
    workbook:
      "This spreadsheet cannot be opened: it is damaged, or it has a password. Save it again without one, or as CSV, then choose that file.",
    "workbook-too-large":
      "This spreadsheet is too large once it is unpacked. Leave out columns and sheets that are not needed, or save it as CSV.",
    "not-text":
      "This is neither a text file nor a spreadsheet. Export the list as CSV or Excel, then choose that file.",
    gone: "This upload was accepted or discarded already, or it is older than a day. Import the file again.",
    notImported: "The file could not be imported. Upload it again.",
    nobody: "Nothing in this file can be imported. Mend it and upload it again.",
  },
  unusable: {
    noRows: "The file has a line of column names and nothing below it.",
    noRowsRemedy: "Export it again, with one row for each person.",
    /** {missing}: names of columns; {found}: what stands there instead. */
    noHeader: "No line names a column for {missing}. The first reads: {found}.",
    noHeaderEmpty: "No line names a column for {missing}. The first is empty.",
    noHeaderRemedy: "Put the column names email and department into a line above the people.",
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
