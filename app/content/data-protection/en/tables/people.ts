import type { TextTree } from "~/content/translated";
import { words } from "./words";

/** What is stored of people who may be invited, and of waves. {roster} and {comments} come from the settings. */
export const peopleTables = {
  rosterEntry: {
    what: "The roster: who may be invited to the next wave.",
    why: "To invite everybody in the two departments, and to know how many there are.",
    kept: "{roster}",
    seenBy: "HR and administrators.",
    columns: {
      id: "Random key.",
      relationshipId: "The pair of departments.",
      email: "Work address for invitations and reminders.",
      departmentIndex: words.whichDepartment,
      name: "Name, if the roster has it; stands in the greeting of a mail.",
      language: "Language of mails and of the first page, if the roster has it.",
      invitedIn:
        "The last waves that invited the person, and in which department: so that a later wave knows how many left and joined.",
    },
  },
  rosterImport: {
    what: "A roster file that was uploaded and waits for acceptance.",
    why: "To show what an import would change before it changes anything.",
    kept: "Until it is accepted or thrown away, a day at most.",
    seenBy: "HR and administrators.",
    columns: {
      id: "Random key.",
      relationshipId: "The pair of departments.",
      accountId: "Who uploaded it.",
      fileName: "Name of the file.",
      content: "The file as text.",
      createdAt: "When it was uploaded.",
    },
  },
  wave: {
    what: "The waves: one survey of one pair of departments.",
    why: "To plan, open and close them, and to hold what was promised.",
    kept: "As long as the installation exists: it is the record of what was promised.",
    seenBy: "Everybody with an account; respondents see the manifest of their wave.",
    columns: {
      id: "Short name that stands in the survey's address.",
      relationshipId: "The pair of departments.",
      quarter: "Year and quarter.",
      state: "Planned, open, closing, closed or cancelled.",
      opensAt: "When it opens.",
      closesAt: "When it closes.",
      threshold: "How many people of a department must have answered before anything about it is shown.",
      delivery: "Invitations by mail or as printed slips.",
      manifest:
        "What was promised at opening: counts of invited people, dates, threshold, statements, public keys.",
      manifestHash: "Fingerprint of the manifest.",
      tally: "Who holds the key that opens the ballots: the server or a trustee.",
      tallyHolder: "What respondents are told about who holds it.",
      tallyKey: "The trustee's public key. The secret part is never here.",
      restoredAt: words.restored,
      endedBecause: "Why nothing was released, if nothing was.",
      createdAt: "When it was planned.",
    },
  },
  invitee: {
    what: "The roster as it was when a wave opened.",
    why: "To send the same mails to everybody, whoever joins or leaves meanwhile.",
    kept: "Until the wave ends, two weeks as a rule.",
    seenBy: "Nobody on a page; HR sees counts.",
    columns: {
      id: "Random key; the code in the invitation is worked out from it and from a secret outside the database.",
      waveId: "The wave.",
      email: "Work address.",
      departmentIndex: words.whichDepartment,
      name: "Name, if the roster has it.",
      language: "Language of the mails, if the roster has it.",
      mac: "Keyed hash of key, address and department: a row that somebody changed gets no code.",
    },
  },
  mailQueue: {
    what: "Who gets which message of an open wave: the invitation and the reminders, the same for everybody.",
    why: "To send each message once, also after a restart.",
    kept: "Until the wave ends.",
    seenBy: "HR sees how many were sent or failed, never to whom.",
    columns: {
      id: "Running number.",
      waveId: "The wave.",
      inviteeId: "The invited person. It says nothing about whether that person has answered.",
      message: "Invitation, first or last reminder. Neither the text nor the code is stored.",
      state: "Queued, sent or failed.",
      attempts: words.tries,
      notBefore: "When it was sent, or may be tried again.",
      messageId: words.messageNumber,
      problem: words.failure,
    },
  },
} as const satisfies TextTree;
