import type { TextTree } from "~/content/translated";

/** What came of the attacks, on the page and where the command prints it. */
export const results = {
  /** By the names under which results are stored. */
  attacks: {
    "shared-values": "shared values",
    "hidden-row-numbers": "hidden row numbers",
    "page-and-overflow-page-order": "page and overflow-page order",
    "write-ahead-log": "write-ahead log",
    "remnants-after-deletion": "remnants after deletion",
    "missing-secure-delete": "missing secure_delete",
    "backup-difference": "backup difference",
    "time-columns": "time columns",
    "claim-table-as-an-oracle": "claim table as an oracle",
    "readable-ballots": "readable ballots",
    "key-in-a-backup": "key in a backup",
    logs: "logs",
    exports: "exports",
  },
  verdicts: {
    notTried: "Not tried.",
    /** {count} */
    links: "Links {count} to their answers.",
    exposes: "Found {count} that should not be readable.",
    /** {count}, {luck} */
    pairs: "Pairs {count} claims and ballots, neither of them readable ({luck} by luck): no link.",
    nothing: "Nothing.",
  },
  /** In which files: stands inside the sentences below. {claims}, {ballots} */
  extent: {
    one: "in {count} copy of the database with {claims} claims and {ballots} ballots",
    other: "in {count} copies of the database with {claims} claims and {ballots} ballots",
  },
  linked: {
    /** {count}, {extent} */
    result: "{count} people, addresses or codes could be linked to answers {extent}.",
    advice:
      "Stop Tandem, keep the files away from everybody, and find out how it came to this before a wave opens again. Tell respondents.",
  },
  exposed: {
    /** {count}, {extent} */
    result:
      "No attack linked a person to answers, but {count} things that should be secret were readable {extent}.",
    advice: "Read below what was found, and destroy the files it was found in.",
  },
  found: {
    /** {count}, {extent} */
    result: {
      one: "No attack linked a person to answers, but {count} thing is not known to be harmless {extent}.",
      other:
        "No attack linked a person to answers, but {count} things are not known to be harmless {extent}.",
    },
    advice: "Below, each says what it is, where, and what to do. Run it again when they are gone.",
  },
  /** {places} */
  where: "Where: {places}.",
  whereMore: {
    one: "Where: {places}, and in {count} more place.",
    other: "Where: {places}, and in {count} more places.",
  },
  /** {files}, {lines}, {unchecked}, {values} */
  looked:
    "Nothing was found that differs from what Tandem makes. Files looked through: {files}, lines of logs: {lines}, stored values: {values}. Lines with words of an error, which are compared with no list: {unchecked}.",
  empty: {
    /** {extent} */
    noWave: "There was nothing to link {extent}: no wave was open.",
    nobodyAnswered: "There was nothing to link {extent}: nobody had answered yet.",
    advice:
      "Run it again while a wave is open, with backups taken between two ballots: that is when there is something to find.",
  },
  good: {
    /** {tried}, {all}, {extent} */
    result: "{tried} of {all} attacks could be tried. None linked a person to answers {extent}.",
    advice:
      "Only what is held against something else is checked; README.md in app/features/anonymity says what against what. Texts that people type, ordinary values with a second meaning, what others keep elsewhere, and what was there before or comes after, it cannot see.",
  },
  /** What somebody with the key files could do. */
  holder: {
    none: "There is no key file here. Without one, what these copies hold of ended waves cannot be opened.",
    /** {waves}, {recognised}, {claimed} */
    sealed:
      "A holder of the key files of {waves} open waves could tell whose {recognised} of the codes are and that {claimed} were claimed, and claim or vote in others' names. The answers stay sealed: a trustee holds that key.",
    /** The same, and {opened}, {linked}. */
    opens:
      "A holder of the key files of {waves} open waves could tell whose {recognised} of the codes are and that {claimed} were claimed, and claim or vote in others' names. They could open {opened} ballots and, with these copies, link {linked} people to their answers.",
  },
} as const satisfies TextTree;
