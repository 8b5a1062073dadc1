import { type AskedBy, type Besides, formatList, formatNumber, readPlural } from "~/content/intl";
import { languageOf, type ShownLanguage } from "~/content/language";
import type { Plural } from "~/content/translated";

/** In which the server has written the page. */
function language(): ShownLanguage {
  return languageOf(document.documentElement.lang) ?? "en";
}

/** The form of a text that goes with a number, the number put in as {count}. */
export function counted<T extends Plural, Values extends readonly unknown[]>(
  text: T,
  count: number,
  ...values: Values & Besides<T> & AskedBy<T, Values>
): string {
  return readPlural(language(), text, count, values[0]);
}

/** "a", "a and b", "a, b and c"; "a, b und c". */
export function listed(parts: readonly string[]): string {
  return formatList(language(), parts);
}

/** "1,204", "1.204". */
export function numbered(value: number): string {
  return formatNumber(language(), value);
}
