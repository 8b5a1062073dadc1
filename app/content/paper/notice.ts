import { inLanguage, type Language } from "~/content/language";
import { noticeTextsDe } from "./notice/de";
import { noticeTextsEn } from "./notice/en";
import { noticeTextsEs } from "./notice/es";
import { noticeTextsFr } from "./notice/fr";
import type { NoticeTexts } from "./notice/shape";

const TEXTS: Readonly<Record<Language, NoticeTexts>> = {
  en: noticeTextsEn,
  de: noticeTextsDe,
  fr: noticeTextsFr,
  es: noticeTextsEs,
};

/** English where the language is not translated. */
export function noticeTexts(language: string): NoticeTexts {
  return inLanguage(TEXTS, language);
}
