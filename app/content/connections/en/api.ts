import { planTables } from "~/content/data-protection/en/tables/plans";
import type { TextTree } from "~/content/translated";

/** The description of the interface for programs: its operations, and the fields of what they take and give. */
export const api = {
  title: "Tandem",
  description:
    "What other programs may do in a company's Tandem: keep the roster up to date, plan waves and see how they stand, fetch released results and the actions that follow from them. Send a token in the header Authorization: Bearer tandem_... Nothing here tells who has answered; while a wave is open, participation is known only as the quarter of the invited people that it lies in, looked at once a day. Errors are problem details (RFC 9457) in words.",
  security: "A token that an administrator has made on the page Connections.",
  tags: {
    pairs: "Pairs of departments",
    roster: "Roster",
    waves: "Waves",
    releases: "Released results",
    actions: "Actions",
  },
  operations: {
    listPairs: {
      summary: "List the pairs of departments that the token reaches",
      text: "Their ids stand in all other addresses.",
    },
    countRoster: {
      summary: "Count the people in the roster",
      text: "By department, beside the number of answers from which a department has results of its own.",
    },
    listPeople: {
      summary: "List the people in the roster",
      text: "A hundred at a time, by department and address. Whether somebody has answered is no part of it.",
    },
    replaceRoster: {
      summary: "Replace the roster",
      text: "Who is not in the list leaves. The list is read as an upload on the page is, with the same limits. Where a tenth of the roster or more would change, five people at least, it is kept for a day and waits for somebody to look at it (202); an empty roster is filled at once. Entries of the roster keep the spelling of their address, and what the list does not say of them.",
    },
    updateRoster: {
      summary: "Add and change people",
      text: "As replacing does, but nobody leaves.",
    },
    removePeople: {
      summary: "Remove people",
      text: "By address, however it is spelled. A tenth of the roster or more, five people at least, is refused.",
    },
    listWaves: { summary: "List the waves", text: "The latest first." },
    planWave: {
      summary: "Plan a wave",
      text: "With the same rules as the page. It opens on its date; whoever holds keys is asked to come as usual.",
    },
    readWave: {
      summary: "Say how a wave stands",
      text: "While it is open, with no more about participation than its page shows.",
    },
    readRelease: {
      summary: "Fetch what was released of a wave",
      text: "The same file as release.json on the page of exports. A release is never changed.",
    },
    readReleases: {
      summary: "Fetch what was released of all waves",
      text: "The same file as release.json of all waves on the page of exports.",
    },
    listActions: {
      summary: "List the actions of all plans",
      text: "Those after the latest wave first. Addresses of owners and notes are left out.",
    },
  },
  parameters: {
    pair: "The pair of departments, as listed.",
    wave: "The wave, as listed.",
    page: "From 1 on.",
    search: "Part of an address or a name.",
    tryOnly: "Say what would happen and change nothing.",
    leaveOut: "Go on without people who cannot be used.",
    language: "Of sentences and names in the answer.",
  },
  fields: {
    id: "Stands in addresses.",
    name: "As the pages show it.",
    departments: "First and second department.",
    demonstration: "An invented pair, to try things out.",
    people: "How many.",
    threshold: "From so many answers on a department has results of its own.",
    pages: "How many pages there are.",
    page: "The page that this is.",
    found: "People found on all pages.",
    email: "Work address.",
    department: "Name of one of the two departments.",
    personName: "As in a greeting.",
    personLanguage: "A language tag such as de, for the mails.",
    state: "Applied, only tried, or waiting for somebody to look.",
    added: "People who came in.",
    updated: "People of whom something changed.",
    removed: "People who left.",
    unchanged: "People who were there already just so.",
    leftOut: "Rows that could not be used.",
    warnings: "Rows that were used although something about them is odd.",
    lookAt: "Where somebody looks at a change that waits, and accepts it.",
    unknown: "Addresses that nobody in the roster has.",
    emails: "Addresses of people who leave.",
    quarter: "Year and quarter.",
    waveState: "Planned, open, closing (nobody can answer any more, not counted yet), closed or cancelled.",
    opensAt: "When it opens, or did.",
    closesAt: "When it closes, or did.",
    extended: "Whether its end was put off to the latest date that was promised.",
    delivery: "How invitations reach people.",
    invited: "How many are invited: of the roster until the wave opens, then as promised.",
    manifestHash: "SHA-256 of the manifest, from opening on.",
    participation:
      "The quarter of the invited people in both departments together that have answered, as seen once a day; only while the wave is open.",
    stopped:
      "Whether the wave is stopped, because its stored rules are not those with which it opened. Its page says more.",
    refusal: "Why a planned wave could not open on its date as things stand.",
    released: "Whether there is a released result.",
    keyHolders:
      "Who holds the keys that open the ballots: nobody but the server, or the same people as in the last wave.",
    paper: "Paper ballots of a department; left out: as many as are suggested at opening.",
    status: planTables.action.columns.status,
    overdue: "Whether it is planned or started and was due before today.",
    owners: "One of each department, as the plan names them.",
    intervention: "What was chosen.",
    dueOn: "ISO date.",
    at: "Where in what was sent: people/0 is the first person, line/2 a line of a file.",
    says: "What is the matter with it.",
    problemType: "Where this kind of problem is explained.",
    problemTitle: "What is the matter.",
    problemDetail: "What to do about it.",
    problemErrors: "Each with the place in the request.",
  },
  answers: {
    done: "Done.",
    waits: "Kept for somebody to look at: too much would change.",
    problem: "Not done; the answer says why and what to do.",
  },
  csvBody: "A file as the page of imports takes it.",
} as const satisfies TextTree;
