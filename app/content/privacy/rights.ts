export const RIGHTS: readonly { label: string; text: string }[] = [
  {
    label: "Information",
    text: "The first page of the survey says in one screen what is kept, who sees what, the threshold and what cannot be prevented. This document says it in full.",
  },
  {
    label: "Access",
    text: "HR or an administrator can export what is held about an address: roster, invitation, mails, account. Answers cannot be exported, because nobody can find them.",
  },
  { label: "Correction", text: "In the roster, at any time." },
  {
    label: "Erasure",
    text: "A person can be erased from rosters, open waves, mail queue and reminders. Copies in older backups go when these are deleted. An answer already given cannot be found and therefore not erased; it is destroyed with all others when the wave closes.",
  },
  {
    label: "Objection",
    text: "Taking part is voluntary. Whoever wants no mails is erased or taken out of the roster.",
  },
  {
    label: "Withdrawal",
    text: "Until the answers are sent, everything can be changed or deleted on one's own device. After that it cannot be taken back, and the page says so before sending.",
  },
];
