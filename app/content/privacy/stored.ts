export const NEVER_STORED: readonly string[] = [
  "IP address, device, browser, language or place of somebody who answers",
  "the time at which somebody answered, and how long it took",
  "answers that were begun and not sent (they stay on the respondent's device, sealed with the respondent's code)",
  "codes of invitations, and mails as they were sent",
  "cookies on the survey pages: there are none",
];

export const GROUP_NAMES = {
  people: "People who may be invited, and waves",
  ballots: "Ballots of an open wave",
  results: "Results",
  plans: "Action plans and meetings",
  accounts: "People with an account",
  organisation: "The organisation",
  technical: "Technical",
} as const;

export const KEY_FILES =
  "Outside the database there is one key file for each open wave, readable for the program only. It is in no backup and is overwritten and deleted when the wave ends.";
