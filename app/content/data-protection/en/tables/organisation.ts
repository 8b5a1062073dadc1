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
      passwordHash:
        "Password, hashed with argon2id; it cannot be read back. Empty until its owner has chosen one.",
      mustChangePassword:
        "Whether somebody else chose the password, so that nothing opens before it is changed.",
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
    kept: "Until an administrator changes it.",
    seenBy: "Administrators.",
    columns: {
      accountId: "The account.",
      relationshipId: "A pair that it may see.",
    },
  },
  session: {
    what: "Sign-ins of people with an account.",
    why: "So that nobody has to enter the password on every page.",
    kept: "Until signing out, 12 hours without use, or a week; deleted at a later sign-in.",
    seenBy: "Everybody their own; administrators those of others.",
    columns: {
      id: "Hash of the secret in the browser's cookie.",
      accountId: "The account that signed in.",
      createdAt: "When it signed in.",
      lastSeenAt: "When it last opened a page, to the minute.",
      expiresAt: "When the sign-in ends at the latest.",
      client: "Browser and system in two words, as the browser calls them, to tell devices apart.",
    },
  },
  knownDevice: {
    what: "Browsers in which somebody with an account has signed in.",
    why: "So that nobody can lock its owner out by guessing at the password, and the owner is told of a new device.",
    kept: "400 days after the last sign-in there, or until its owner signs out everywhere.",
    seenBy: "Nobody on a page.",
    columns: {
      id: "Hash of the secret in a cookie of the browser.",
      accountId: "The account.",
      lastSeenAt: "When it last signed in there.",
    },
  },
  oneTimeLink: {
    what: "Links by which somebody with an account chooses a password.",
    why: "So that nobody else learns the password.",
    kept: "Until it is used, a week at most; deleted when a later one is made.",
    seenBy: "Nobody on a page.",
    columns: {
      id: "Hash of the secret in the link.",
      accountId: "The account.",
      purpose: "First password, or a new one.",
      expiresAt: "When it ends.",
    },
  },
  accountMail: {
    what: "Messages to people with an account about that account: invitation, link to a new password, notices of changes.",
    why: words.once,
    kept: "Two weeks; deleted at the next message.",
    seenBy: "Nobody on a page.",
    columns: {
      id: "Running number.",
      accountId: "Whom it is about.",
      message: "Which message.",
      address: "The former address, where one was changed, until the message is sent.",
      happenedAt: "When what it tells of happened.",
      notBefore: words.tryAgain,
      state: "Waiting, sent or failed.",
      attempts: words.tries,
      messageId: words.messageNumber,
      problem: words.failure,
    },
  },
  auditEvent: {
    what: "What people with an account did: signed in, opened a wave, imported a roster, exported data; and refused sign-ins.",
    why: "So that misuse can be noticed and proved.",
    kept: words.forGoodUnlessErased,
    seenBy:
      "Administrators, on a page and in the full export. It says nothing about respondents, not even whether they answered.",
    columns: {
      id: "Running number.",
      at: "When it happened.",
      accountId: "Who did it; empty: Tandem itself, by the clock, or somebody who was not signed in.",
      action: "What was done.",
      subject:
        "With what: a pair and a wave, counts, the address of an account, the browser of a sign-in, or the name of the second person who types in paper ballots. No address of a roster.",
    },
  },
} as const satisfies TextTree;
