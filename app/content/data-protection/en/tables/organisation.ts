import type { TextTree } from "~/content/translated";
import { words } from "./words";

/** What is stored of the organisation and of people with an account. {roster} and {comments} come from the settings. */
export const organisationTables = {
  organisation: {
    what: "The organisation and its settings. One row.",
    why: "To name the organisation on pages and mails and to apply its retention.",
    kept: words.forGood,
    seenBy: "Everybody with an account; respondents see the name.",
    columns: {
      id: "Number of the row, always 1.",
      name: "Name of the organisation.",
      language: "Language of mails to people whose own language is not known.",
      demonstration: "Whether it was made by the demonstration.",
      rosterKeptMonths: "Months after the last wave when a roster is deleted; empty: until HR deletes it.",
      commentsKeptMonths: "Months after a wave when its comments are deleted; empty: they stay.",
      dataProtectionContact: "Whom employees may ask about their data.",
      passwordsOff: "Whether passwords open no account.",
      createdAt: "When the organisation was set up.",
    },
  },
  relationship: {
    what: "Pairs of departments that are surveyed.",
    why: "Every roster, wave and result belongs to one pair.",
    kept: words.forGood,
    seenBy: "Everybody with an account for the pair; respondents see the departments' names.",
    columns: {
      id: "Short name that stands in addresses of pages.",
      name: "Name of the pair.",
      firstDepartment: "Name of the first department.",
      secondDepartment: "Name of the second department.",
      demonstration: "Whether it belongs to the demonstration.",
      createdAt: "When the pair was set up.",
    },
  },
  account: {
    what: "People who administer Tandem or read results. Respondents have no account.",
    why: "To let only these people in, each with the rights of a role.",
    kept: "As long as it is used. A disabled account can no longer sign in, and can be erased.",
    seenBy: "Administrators; everybody their own.",
    columns: {
      id: "Random key.",
      email: "Address to sign in with.",
      name: "Name as shown.",
      role: "Administrator, HR, facilitator or key holder.",
      passwordHash: "Password, hashed with argon2id; it cannot be read back.",
      everyRelationship: "Whether the account may see every pair of departments or only those listed for it.",
      demonstration: "Whether it is the guest of the demonstration.",
      language: "Language in which its owner reads the pages; empty for that of the browser.",
      createdAt: "When the account was made.",
      disabledAt: "When it was disabled, if it was.",
    },
  },
  accountRelationship: {
    what: "Which pairs of departments an account may see when it may not see all.",
    why: "So that nobody sees more than the task needs.",
    kept: words.untilChanged,
    seenBy: "Administrators.",
    columns: {
      accountId: "The account.",
      relationshipId: "A pair that it may see.",
    },
  },
  session: {
    what: "Sign-ins of people with an account.",
    why: "So that nobody has to sign in on every page.",
    kept: "Until signing out, 12 hours without use, or a week; deleted at a later sign-in.",
    seenBy: "Nobody on a page.",
    columns: {
      id: words.hashOfSecret,
      accountId: "The account that signed in.",
      createdAt: "When it signed in.",
      lastSeenAt: "When it last opened a page, to the minute.",
      expiresAt: "When the sign-in ends at the latest.",
      confirmed: "Whether more than a password was shown.",
    },
  },
  startedSignIn: {
    what: "Sign-ins that have begun: the password was right and the second factor is missing, a passkey was asked for, or somebody was sent to the identity provider; and second factors that are being set up.",
    why: "So that nobody signs in with half of what is asked for, and no answer counts twice.",
    kept: "Until the sign-in has ended, ten minutes at most; deleted at a later sign-in.",
    seenBy: "Nobody on a page.",
    columns: {
      id: words.hashOfSecret,
      purpose: "What it waits for.",
      accountId: "The account whose password was right; empty where nobody has shown who they are.",
      detail:
        "What the answer has to fit: random values, the secret of an app that is being set up, and the page to go on to.",
      failures: "How many answers were wrong.",
      expiresAt: "When it ends.",
    },
  },
  authenticatorApp: {
    what: "The secret from which an app on somebody's own device and Tandem make the same six digits every half minute.",
    why: "So that a password alone does not open the account.",
    kept: words.untilRemoved,
    seenBy: "Nobody; the owner once, when it is set up.",
    columns: {
      accountId: "The account.",
      secret: "The secret.",
      lastStep: "Which half minute the last code belonged to, so that none counts twice.",
      addedAt: "When it was set up.",
    },
  },
  recoveryCode: {
    what: "Codes that open an account once when the second factor is lost.",
    why: "So that a lost telephone locks nobody out.",
    kept: "Until it is used, new ones are made, or the second factor is removed.",
    seenBy: "Nobody; the owner once, when they are made. How many are left: the owner and administrators.",
    columns: {
      hash: "Hash of the code.",
      accountId: "The account.",
    },
  },
  passkey: {
    what: "The public halves of passkeys of people with an account.",
    why: "So that somebody can sign in with a device or a security key.",
    kept: words.untilRemoved,
    seenBy: "The owner; how many there are: administrators.",
    columns: {
      id: "The name that the device gave it.",
      accountId: "The account.",
      name: "What the owner calls it.",
      publicKey: "The public key. The secret one stays on the device.",
      counter: "How often it was used, where the device counts.",
      transports: "How a browser reaches it, for instance by USB.",
      createdAt: "When it was added.",
      lastUsedAt: "When it was last used.",
    },
  },
  providerIdentity: {
    what: "Which person at the organisation's identity provider an account belongs to.",
    why: "So that a changed or reassigned address opens nobody else's account.",
    kept: "Until an administrator unties it, or the account is deleted.",
    seenBy: "Administrators see that there is one.",
    columns: {
      issuer: "The address of the identity provider.",
      subject: "Its number for the person.",
      accountId: "The account.",
      createdAt: "When the person first signed in this way.",
    },
  },
  demandedSecondFactor: {
    what: "Roles whose accounts need a second factor.",
    why: "So that it does not depend on each person.",
    kept: words.untilChanged,
    seenBy: "Administrators.",
    columns: {
      role: "The role.",
      since: "Since when.",
    },
  },
  auditEvent: {
    what: "What people with an account did: opened a wave, imported a roster, exported data.",
    why: "So that misuse can be noticed and proved.",
    kept: words.forGoodUnlessErased,
    seenBy:
      "Administrators, in the full export. It says nothing about respondents, not even whether they answered.",
    columns: {
      id: "Running number.",
      at: "When it happened.",
      accountId: "Who did it; empty: Tandem itself, by the clock.",
      action: "What was done.",
      subject:
        "With what: a pair and a wave, counts, the address of an account, or the name of the second person who types in paper ballots. No address of a roster.",
    },
  },
} as const satisfies TextTree;
