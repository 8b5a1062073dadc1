/** What a phone shows that joins a meeting. */
export type MeetingWords = {
  language: string;
  title: string;
  anonymous: string;
  join: { title: string; label: string; hint: string; button: string };
  waiting: string;
  waitingHint: string;
  lookAgain: string;
  ended: string;
  unknown: string;
  tooMany: string;
  full: string;
  closed: string;
  department: string;
  /** {topic} */
  guess: string;
  guessHint: string;
  mirror: string;
  mirrorHint: string;
  /** {low}, {high} */
  range: string;
  vote: string;
  votes: readonly [string, string, string, string, string];
  send: string;
  sent: string;
  sentHint: string;
  change: string;
  problem: string;
  missingDepartment: string;
  missingGuess: string;
  missingVote: string;
};
