/** {roster} and {comments} come from the settings. */
export const KEPT: readonly { what: string; until: string }[] = [
  { what: "Sealed ballots, tokens, keyed hashes of codes", until: "The wave ends. Then destroyed." },
  { what: "Key file of a wave", until: "The wave ends. Then overwritten and deleted." },
  { what: "Roster as frozen at opening, mail queue", until: "The wave ends." },
  { what: "Roster", until: "{roster}" },
  { what: "Uploaded roster files that wait", until: "A day at most." },
  { what: "Guesses and votes in a meeting", until: "They are shown as one band. A day at most." },
  { what: "Comments", until: "{comments}" },
  { what: "Released figures, manifests, receipts, plans", until: "As long as the installation exists." },
  { what: "Accounts and audit trail", until: "As long as the installation exists." },
  { what: "Sign-ins", until: "A week at most." },
  {
    what: "Backups",
    until:
      "As long as the organisation keeps them: ________. What was deleted meanwhile is still in older ones.",
  },
];
