import type { TextTree } from "~/content/translated";

/** What stands at the beginning of an export, so that it explains itself. */
export const exportNotes = {
  everything: [
    "Everything that this installation stores in its database, table by table, as it stands at the moment of the export.",
    "Every table says what it holds, why, for how long and who sees it; every field says what it is.",
    "Times are ISO 8601 in UTC. Yes and no are 1 and 0, as stored.",
    "Left out, with the reason beside each: hashes of passwords and of sign-ins, sealed ballots and everything about codes. While a wave is open, even the number of ballots is left out: it would say how many have answered.",
    "The keys of open waves are not in the database and in no export.",
    "No answer to a statement is in here that could be looked up. Released comments are, word for word.",
  ],
  person: [
    "Everything that this installation can find about one address: roster, invitations and mails of open waves, uploaded files that wait, reminders about actions, lines of the audit trail and of the histories of plans, where the person is named as an owner or as a key holder, and the account if there is one.",
    "Not included, because the program keeps no record of it: whether this person answered a survey, and what. Answers are sealed in the browser and stored without name or time.",
    "Not searched: names inside texts that somebody typed into plans, notes or comments. The full export lets you search those.",
  ],
  notDescribed: "not described",
} as const satisfies TextTree;
