import { inLanguage, type Language } from "~/content/language";
import { meetingWordsDe } from "./words/de";
import { meetingWordsEn } from "./words/en";
import { meetingWordsEs } from "./words/es";
import { meetingWordsFr } from "./words/fr";
import type { MeetingWords } from "./words/shape";

const TEXTS: Readonly<Record<Language, MeetingWords>> = {
  en: meetingWordsEn,
  de: meetingWordsDe,
  fr: meetingWordsFr,
  es: meetingWordsEs,
};

/** English where the language is not translated. */
export function meetingWords(language: string): MeetingWords {
  return inLanguage(TEXTS, language);
}
