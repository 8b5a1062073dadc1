import { type Besides, formatList, plural } from "~/content/intl";
import { languageOf, type ShownLanguage } from "~/content/language";
import type { Plural } from "~/content/translated";

/** In which the server has written the page. */
function language(): ShownLanguage {
  return languageOf(document.documentElement.lang) ?? "en";
}

/** The form of a text that goes with a number, the number put in as {count}. */
export function counted<T extends Plural>(text: T, count: number, ...values: Besides<T>): string {
  return plural(language(), text, count, ...values);
}

/** "a", "a and b", "a, b and c"; "a, b und c". */
export function listed(parts: readonly string[]): string {
  return formatList(language(), parts);
}
