import { noticeTextsDe } from "./notice/de";
import { noticeTextsEn } from "./notice/en";
import { noticeTextsEs } from "./notice/es";
import { noticeTextsFr } from "./notice/fr";
import type { NoticeTexts } from "./notice/shape";

const LANGUAGES: readonly NoticeTexts[] = [noticeTextsEn, noticeTextsDe, noticeTextsFr, noticeTextsEs];

/** English where the language is not translated. */
export function noticeTexts(language: string): NoticeTexts {
  return LANGUAGES.find((texts) => texts.language === language) ?? noticeTextsEn;
}
