import { meetingWordsDe } from "./words/de";
import { meetingWordsEn } from "./words/en";
import { meetingWordsEs } from "./words/es";
import { meetingWordsFr } from "./words/fr";

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

const LANGUAGES: readonly MeetingWords[] = [meetingWordsEn, meetingWordsDe, meetingWordsFr, meetingWordsEs];

/** English where the language is not translated. */
export function meetingWords(language: string): MeetingWords {
  return LANGUAGES.find((words) => words.language === language) ?? meetingWordsEn;
}
