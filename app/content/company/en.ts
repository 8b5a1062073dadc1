import { en as frame } from "~/content/frame/en";
import type { TextTree } from "~/content/translated";

/** What the pages of the company say: its set-up, its pairs of departments and its settings. */
export const en = {
  page: {
    pairs: {
      documentTitle: "Pairs of departments - Tandem",
      title: "Pairs of departments",
      lead: "Each pair has its own roster, waves, reports and plans. Pairs are not compared or ranked.",
      pair: "Pair",
      lastResult: "Last result",
      score: "Score, most likely between",
      demonstration: "Demonstration",
      archived: "Archived",
      /** {stage}, {quarter} */
      result: "{stage}, {quarter}",
      /** {value}, {range} */
      scoreAndRange: "{value}, {range}",
      noneYet: "None yet",
      change: "Change",
      changeWhich: "Change {name}",
      add: "Add a pair",
      addText:
        "Another business unit, another country, or two other departments. Sales and Marketing, in whatever language their names say so, are asked about leads and customers; all others in words that fit any two departments that depend on each other. Nobody can be in two open waves at a time.",
      addButton: "Add this pair",
    },
    pair: {
      documentTitle: "Change a pair of departments - Tandem",
      title: "Change {name}",
      lead: "Other names count from the next wave on. What was released keeps the names it was asked with. How the statements are worded stays as the first wave asked them.",
      first: "First department",
      firstHint: "For instance Sales, or Product",
      second: "Second department",
      secondHint: "For instance Marketing, or Engineering",
      name: "Name of the pair",
      nameHint: "How it stands in lists, for instance “Sales and Marketing, Austria”",
      save: "Save",
      delete: "Delete it",
      deleteText: "Its roster and planned waves are deleted with it.",
      /** Why a pair cannot be deleted. */
      kept: {
        asked: "It cannot be deleted any more: a wave of it has been opened, and its results stay.",
        only: "It cannot be deleted: it is the only pair. Change its names instead.",
        demonstration: "It belongs to the demonstration, which is removed on the first page.",
      },
      deleteButton: "Delete this pair",
      archive: "Archive it",
      archiveText:
        "Nothing is lost: waves, reports, plans and exports stay readable, and key holders of a wave that has closed can still come. No wave is suggested or planned for it any more, and it stands last in the lists. It can be brought back at any time.",
      archiveButton: "Archive this pair",
      /** Why a pair cannot be archived now. */
      notArchived: {
        planned: "It can be archived when no wave is planned: cancel the planned wave first.",
        open: "It can be archived when no wave is open: wait until the open wave has closed.",
        unused: "It can be archived once a wave of it has been opened. Until then it can be deleted.",
      },
      /** {day} */
      archivedSince:
        "Archived since {day}. No wave is suggested or planned for it; everything of it stays readable.",
      bringBack: "Bring it back",
    },
    settings: {
      documentTitle: "Organisation - Tandem",
      back: "Data protection",
      title: "Organisation",
      lead: "Name, time zone, contact and how long data is kept.",
      saved: "The settings were saved. How long data is kept is applied once a day, next after midnight.",
      name: "Name of the organisation",
      language: "Language",
      languageHint: "For people whose own language is not in the roster.",
      timeZone: "Time zone",
      timeZoneHint:
        "In which dates are chosen and said: on pages, in mails, on slips and notices, in calendars. Waves that have opened keep the one in which they were announced; planned ones open at the same moment as before, so look at their dates.",
      contact: "Whom employees may ask about their data",
      contactHint:
        "Name, address or telephone of the data protection officer. Stands in the printed document and, with its rules, on the page of each survey: name an office rather than a person.",
      kept: "How long data is kept",
      rosterKept: "Delete a roster after this many months",
      rosterKeptHint:
        "Counted from the end of the last wave, or from the last import if that was later. Empty: until HR deletes it. Never while a wave is planned or open.",
      commentsKept: "Delete comments after this many months",
      commentsKeptHint: "Counted from the end of their wave. Empty: they stay. Figures are not affected.",
      save: "Save",
    },
  },
  /** Over several pairs; {value} is a score, {range} what it most likely lies in. */
  together: {
    all: "All {of} together: {value} points, most likely {range}. Each weighs the same; one without a released score is not part of it.",
    some: "{of} of {all} together: {value} points, most likely {range}. Each weighs the same; one without a released score is not part of it.",
  },
  problems: {
    organisation: "Enter the name of your organisation.",
    firstDepartment: "Enter the name of the first department.",
    secondDepartment: "Enter the name of the second department.",
    ownName: "Enter your name.",
    email: frame.forms.noAddress,
    pairName: "Enter a name that tells this pair from the others, for instance its country.",
    taken: "Another pair of departments has this name already.",
    "same-department": "The two departments need different names.",
    exchanged:
      "This is the other department's name at present. With it everybody in the roster and all results would change sides. If only their order bothers you, leave the names as they are. If people are in the wrong department, import the roster again.",
    language: "Choose a language.",
    timeZone: "Choose a time zone from the list.",
    months: "Enter whole months from 1 to 120, or leave it empty to keep them.",
  },
} as const satisfies TextTree;
