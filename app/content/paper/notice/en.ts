import type { TextTree } from "~/content/translated";

/** What stands on the notice beside the frozen promise. {first} and {second} are the departments. */
export const en = {
  title: "Survey: how {first} and {second} work together",
  when: "From {opens} to {closes} ({zone}). About 5 minutes, anonymous, voluntary.",
  fingerprint: "The fingerprint of this survey",
  compare:
    "The invitation, the slip, the paper ballot and the survey page must show the same letters and digits. They stand for everything below and for the keys that seal the answers. If they differ, do not answer, and tell the works council.",
  chain: "The rules to the byte, and every earlier survey, to check in any browser: {address}",
  invitedTitle: "Who is invited",
  department: "Department",
  invited: "Invited",
  spare: "Spare codes",
  ofThesePaper: "Of these, for paper ballots",
  corrected: {
    one: "One address that the mail server had refused was corrected; the invitation went to the new one.",
    other:
      "{count} addresses that the mail server had refused were corrected; the invitations went to the new ones.",
  },
  looksWrong: "Does a number look wrong? Tell the works council or HR before you answer.",
  /** Where invitations are slips. */
  slipCodes:
    "HR printed the codes on the slips and may have kept them; no names go with them. If a slip that you have not used is refused, tell the works council.",
  answersTitle: "What happens with the answers",
  keys: "Fingerprints of the keys to the answers:",
  /** One of them. */
  key: "{holder} {fingerprint}",
  /** Goes before the promise's own sentence. */
  cannotPrevent: "What we cannot prevent:",
} as const satisfies TextTree;
