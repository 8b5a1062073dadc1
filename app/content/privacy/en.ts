import { en as dataProtection } from "~/content/data-protection/en";
import type { TextTree } from "~/content/translated";
import { exportNotes } from "./en/export-notes";
import { person } from "./en/person";

/** What the pages on data protection say; the document that they lead to has an area of its own. */
export const en = {
  page: {
    documentTitle: "Data protection - Tandem",
    title: dataProtection.page.sheet.title,
    lead: "What the survey stores, who can learn what, and what people may ask for.",
    document: {
      title: "The document",
      text: "Everything on paper: what is asked and shown, every stored field, periods, roles, measures, a draft record of processing and points for a works agreement. Made from the running installation.",
      open: "Open the document",
    },
    onePerson: {
      title: "One person",
      text: "See what is held about somebody, hand it over, or erase it.",
      find: "Find a person",
    },
    kept: {
      title: "How long data is kept",
      rosters: "Rosters",
      comments: "Comments",
      contact: "Contact",
      noContact: "Not set.",
      change: "Change these settings",
      askAdministrator: "An administrator can change this.",
    },
    export: {
      title: "Everything as a file",
      text: "For the data protection officer: all that is stored, with a description of every field, as JSON. Passwords, sign-ins, keys and ballots are left out. The file holds the roster and comments: hand it over as you would those. The audit trail records that you exported it.",
      download: "Download everything",
    },
    /** What the saved periods mean for what is stored. */
    keptNow: {
      title: "What is kept now",
      rosters: "Rosters",
      /** {size}: the sentence of `roster` or `ofWave`. */
      roster: { one: "{name}: {count} person.", other: "{name}: {count} people." },
      neededForWave: "{size} Needed for the wave that is planned or open.",
      untilHrDeletes: "{size} Kept until HR deletes it.",
      /** {day} */
      rosterDeleted: "{size} Deleted after {day}, unless a wave is planned.",
      comments: "Comments",
      noComments: "None.",
      ofWave: { one: "{quarter}: {count} comment.", other: "{quarter}: {count} comments." },
      /** {day} */
      commentsDeleted: "{size} Deleted after {day}.",
      commentsStay: "{size} They stay.",
    },
    person,
  },
  /** What the settings say about how long something is kept. */
  periods: {
    roster: {
      one: "Until one month after the last wave, or after people were last brought in; longer only while a wave is planned or open.",
      other:
        "Until {count} months after the last wave, or after people were last brought in; longer only while a wave is planned or open.",
    },
    rosterWithout: "Until HR deletes it. No period is set.",
    comments: {
      one: "Until one month after the end of their wave.",
      other: "Until {count} months after the end of their wave.",
    },
    commentsWithout: "As long as the installation exists. No period is set.",
  },
  problems: {
    tooShort: "Enter at least three characters.",
    notConfirmed: "Tick the box to confirm that this cannot be undone.",
  },
  erased: {
    nothingHeld: "Nothing is held about this address any more.",
    done: "The person was erased. No further mail goes to the address.",
    notScrubbed:
      "The person was erased. No further mail goes to the address. Another program is reading the database; its bytes are overwritten within a minute after it has finished.",
  },
  exportNotes,
} as const satisfies TextTree;
