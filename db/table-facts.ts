import type { ColumnOf, TableFacts, TableName } from "./table-description";

/** What holds in every language, and which columns never leave in an export. */
export const TABLE_FACTS: { readonly [Name in TableName]: TableFacts<ColumnOf<Name>> } = {
  claim: {
    group: "ballots",
    personal: false,
    leftOut: {
      codeMac: "means-nothing-without-key",
      waveId: "would-count-answers",
      departmentIndex: "would-count-answers",
      blindedMac: "means-nothing-without-key",
    },
  },
  ballot: {
    group: "ballots",
    personal: false,
    leftOut: {
      token: "means-nothing-without-key",
      waveId: "would-count-answers",
      departmentIndex: "would-count-answers",
      sealed: "means-nothing-without-key",
      mac: "means-nothing-without-key",
    },
  },
  comment: {
    group: "results",
    personal: false,
    leftOut: {
      key: "is-random",
    },
  },
  release: {
    group: "results",
    personal: false,
  },
  organisation: {
    group: "organisation",
    personal: false,
  },
  relationship: {
    group: "organisation",
    personal: false,
  },
  account: {
    group: "accounts",
    personal: true,
    leftOut: {
      passwordHash: "helps-guessing",
    },
  },
  accountRelationship: {
    group: "accounts",
    personal: true,
  },
  session: {
    group: "accounts",
    personal: true,
    leftOut: {
      id: "may-still-sign-in",
    },
  },
  knownDevice: {
    group: "accounts",
    personal: true,
    leftOut: {
      id: "may-still-sign-in",
    },
  },
  oneTimeLink: {
    group: "accounts",
    personal: true,
    leftOut: {
      id: "may-still-sign-in",
    },
  },
  accountMail: {
    group: "accounts",
    personal: true,
  },
  startedSignIn: {
    group: "accounts",
    personal: true,
    leftOut: { id: "may-still-sign-in", detail: "may-still-sign-in" },
  },
  authenticatorApp: {
    group: "accounts",
    personal: true,
    leftOut: { secret: "makes-codes", lastStep: "means-nothing-alone" },
  },
  recoveryCode: { group: "accounts", personal: true, leftOut: { hash: "helps-guessing" } },
  passkey: { group: "accounts", personal: true },
  providerIdentity: { group: "accounts", personal: true },
  demandedSecondFactor: { group: "accounts", personal: false },
  auditEvent: {
    group: "accounts",
    personal: true,
  },
  rosterEntry: {
    group: "people",
    personal: true,
  },
  rosterImport: {
    group: "people",
    personal: true,
  },
  rosterMapping: { group: "people", personal: true },
  rosterUndo: { group: "people", personal: false },
  rosterUndoEntry: { group: "people", personal: true },
  wave: {
    group: "people",
    personal: false,
  },
  waveHolder: {
    group: "people",
    personal: true,
  },
  shareBox: {
    group: "ballots",
    personal: false,
    leftOut: {
      box: "would-count-answers",
    },
  },
  usedKey: {
    group: "technical",
    personal: false,
  },
  holderMail: {
    group: "people",
    personal: true,
  },
  digestMail: {
    group: "people",
    personal: true,
  },
  steeringMail: {
    group: "people",
    personal: true,
  },
  agreedMail: {
    group: "people",
    personal: true,
  },
  invitee: {
    group: "people",
    personal: true,
    leftOut: {
      mac: "means-nothing-without-key",
    },
  },
  mailQueue: {
    group: "people",
    personal: true,
  },
  actionPlan: {
    group: "plans",
    personal: false,
  },
  action: {
    group: "plans",
    personal: true,
  },
  actionChange: {
    group: "plans",
    personal: true,
  },
  followUpMail: {
    group: "plans",
    personal: true,
    leftOut: {
      linkHash: "means-nothing-without-key",
      ownerHash: "means-nothing-without-key",
    },
  },
  companyIntervention: {
    group: "plans",
    personal: false,
  },
  hiddenIntervention: {
    group: "plans",
    personal: false,
  },
  meeting: {
    group: "plans",
    personal: false,
    leftOut: {
      joinCode: "opens-meeting",
    },
  },
  meetingGuess: {
    group: "plans",
    personal: false,
    leftOut: {
      meetingId: "would-count-guesses",
      subject: "would-count-guesses",
      key: "is-random",
      departmentIndex: "is-single-guess",
      value: "is-single-guess",
    },
  },
  agreement: {
    group: "plans",
    personal: true,
  },
  timelineNote: {
    group: "results",
    personal: false,
  },
  importedResult: {
    group: "results",
    personal: false,
  },
  anonymityCheck: {
    group: "technical",
    personal: false,
  },
  targetAdvice: {
    group: "results",
    personal: false,
  },
  apiToken: {
    group: "accounts",
    personal: true,
    leftOut: {
      secretHash: "opens-interface",
    },
  },
  webhook: {
    group: "accounts",
    personal: true,
    leftOut: {
      address: "opens-interface",
      secret: "opens-interface",
    },
  },
  webhookDelivery: { group: "technical", personal: false },
};

/** Of tables that SQLite and its tools keep for themselves. */
export const SQLITE_FACTS: Readonly<Record<string, TableFacts>> = {
  __drizzle_migrations: { group: "technical", personal: false },
  sqlite_sequence: { group: "technical", personal: false },
};
