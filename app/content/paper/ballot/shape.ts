/** What stands on a paper ballot besides the instrument and the frozen promise. */
export type PaperTexts = {
  language: string;
  name: string;
  department: string;
  /** {date}, when the survey closes */
  openUntil: string;
  /** {threshold} */
  threshold: string;
  fingerprint: string;
  /** Begin the two paragraphs above the statements. */
  whatHappens: string;
  howTo: string;
  tick: string;
  correct: string;
  alike: string;
  seen: string;
  once: string;
  shredded: string;
  /** {date}, the day before: the ballots have to be typed in before the end */
  box: string;
  capitals: string;
};
