/** What pages say about addresses that are spelled in more than one way. */
export const ADDRESS_TEXTS = {
  alsoStoredAs: "Also stored in another spelling of the same mailbox, which erasing reaches as well:",
  sharedTitle: "One mailbox stands here more than once",
  shared:
    "These addresses are spelled differently and lead to the same mailbox. Whoever reads it would get two invitations. No wave can open before you have removed all but one of each line.",
  sharedProblem: "The roster holds one mailbox in two spellings. Its page lists them.",
  sharedRemedy: "Remove one of them from the roster: with both, one person could answer twice.",
} as const;
