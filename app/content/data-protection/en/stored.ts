import type { TextTree } from "~/content/translated";
import { words } from "./tables/words";

/** Section 6 and the annex: what is stored; section 7: how long it is kept. */
export const stored = {
  title: "What is stored",
  fields: "Every field that is stored",
  /** {title} */
  annex: "Annex: {title}",
  inAnnex: "Each field of each table stands in the annex.",
  readFrom:
    "Read from the running database on the date above. Tables marked with * hold data about a person whom they name.",
  keyFiles:
    "Outside the database there is one key file for each open wave, readable for the program only. It is in no backup and is overwritten and deleted when the wave ends.",
  neverTitle: "Never stored",
  never: [
    "IP address, device, browser, language or place of somebody who answers",
    "the time at which somebody answered, and how long it took",
    "answers that were begun and not sent (they stay on the respondent's device, sealed with the respondent's code)",
    "codes of invitations, and mails as they were sent",
    "cookies on the survey pages: there are none",
  ],
  fieldsOf: "Fields of {table}",
  why: "Why: {why}",
  kept: "Kept: {kept}",
  seenBy: "Seen by: {who}",
  orderless: "It has no hidden row number and no column that could hold a time.",
  keptTitle: "How long it is kept",
  keptRows: {
    ballots: {
      label: "Sealed ballots, tokens, keyed hashes of codes",
      text: "The wave ends. Then destroyed.",
    },
    keyFile: {
      label: "Key file of a wave",
      text: "The wave ends. Then overwritten and deleted.",
    },
    frozenRoster: {
      label: "Roster as frozen at opening, mail queue",
      text: "The wave ends.",
    },
    roster: {
      label: "Roster",
      text: "{roster}",
    },
    uploads: {
      label: "Uploaded roster files that wait",
      text: "A day at most.",
    },
    guesses: {
      label: "Guesses and votes in a meeting",
      text: "They are shown as one band. A day at most.",
    },
    comments: {
      label: "Comments",
      text: "{comments}",
    },
    results: {
      label: "Released figures, manifests, receipts, plans",
      text: words.forGood,
    },
    accounts: {
      label: "Accounts and audit trail",
      text: words.forGood,
    },
    signIns: {
      label: "Sign-ins",
      text: "A week at most.",
    },
    backups: {
      label: "Backups",
      text: "As long as the organisation keeps them: ________. What was deleted meanwhile is still in older ones.",
    },
  },
} as const satisfies TextTree;
