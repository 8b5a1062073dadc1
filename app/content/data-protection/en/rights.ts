import type { TextTree } from "~/content/translated";

/** Section 11. */
export const rights = {
  title: "Rights of the persons concerned",
  contact: "Contact: {contact}",
  caption: "Rights",
  rows: {
    information: {
      label: "Information",
      text: "The first page of the survey says in one screen what is kept, who sees what, the threshold and what cannot be prevented. This document says it in full.",
    },
    access: {
      label: "Access",
      text: "HR or an administrator can export what is held about an address: roster, invitation, mails, account. Answers cannot be exported: the program does not know whose they are.",
    },
    correction: {
      label: "Correction",
      text: "In the roster, at any time.",
    },
    erasure: {
      label: "Erasure",
      text: "A person can be erased from rosters, uploaded files, open waves, mail queue, reminders, audit trail and histories of plans; a disabled account goes too. The name of a key holder stays in the published rules. Copies in older backups go when these are deleted. The program does not know which answer is whose and therefore cannot erase one; it is destroyed with all others when the wave has been counted.",
    },
    objection: {
      label: "Objection",
      text: "Taking part is voluntary. Whoever wants no mails is erased or taken out of the roster.",
    },
    withdrawal: {
      label: "Withdrawal",
      text: "Until the answers are sent, whoever has the code or ticket they were begun with can change them, or delete them with a button, on the device where they are. Traces that the browser or the device keeps in its own files are beyond the program's reach. After sending nothing can be taken back, and the page says so before.",
    },
  },
} as const satisfies TextTree;
