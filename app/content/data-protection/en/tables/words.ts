/** What several tables say alike. */
export const words = {
  forGood: "As long as the installation exists.",
  forGoodUnlessErased: "As long as the installation exists; whoever is erased is taken out of it.",
  whichDepartment: "First or second department.",
  seenByResults: "HR, facilitators and administrators.",
  restored: "When a backup was restored while the wave was open, if that happened.",
  tries: "How often sending was tried.",
  messageNumber: "Random number of the message, as mail servers need it.",
  failure: "Why sending failed, in a word.",
  asRecord: "As long as the installation exists: it is the record of what was promised.",
  once: "To send each message once, also after a restart.",
  tryAgain: "When it was sent, or may be tried again.",
  untilChanged: "Until an administrator changes it.",
  untilRemoved: "Until the owner or an administrator removes it.",
  hashOfSecret: "Hash of the secret in the browser's cookie.",
  changed: "When it was last changed.",
} as const;
