import { formatNumber } from "~/content/intl";
import type { ShownLanguage } from "~/content/language";
import { frameTexts } from "./texts";

/** 6 -> "six"; in digits above ten. */
export function numberWord(asked: ShownLanguage, count: number): string {
  const { language, texts } = frameTexts(asked);
  return texts.numberWords[count] ?? formatNumber(language, count);
}
