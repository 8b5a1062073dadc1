import { meetingWordsDe } from "./words/de";
import { meetingWordsEn } from "./words/en";
import { meetingWordsEs } from "./words/es";
import { meetingWordsFr } from "./words/fr";
import type { MeetingWords } from "./words/shape";

const LANGUAGES: readonly MeetingWords[] = [meetingWordsEn, meetingWordsDe, meetingWordsFr, meetingWordsEs];

/** English where the language is not translated. */
export function meetingWords(language: string): MeetingWords {
  return LANGUAGES.find((words) => words.language === language) ?? meetingWordsEn;
}
