import { plural } from "~/content/intl";
import type { ShownLanguage } from "~/content/language";
import { frameTexts } from "./texts";

/** "Six topics", as many as the wave asked about. */
export function topicsTitle(language: ShownLanguage, count: number): string {
  const { texts } = frameTexts(language);
  return texts.topicTitles[count] ?? plural(language, texts.manyTopics, count);
}
