import type { Placeholders, Plural } from "~/content/translated";
import { filled } from "./page-elements";

/** Of the language in which the server has written the page, with English as in Britain. */
function locale(): string {
  const { lang } = document.documentElement;
  return lang === "" || lang.startsWith("en") ? "en-GB" : lang;
}

/** The form of a text that goes with a number, the number put in as {count}. */
export function counted<T extends Plural>(
  text: T,
  count: number,
  ...values: [Exclude<Placeholders<T["other"]>, "count">] extends [never]
    ? []
    : [Readonly<Record<Exclude<Placeholders<T["other"]>, "count">, string | number>>]
): string {
  const form: string = new Intl.PluralRules(locale()).select(count) === "one" ? text.one : text.other;
  const number = new Intl.NumberFormat(locale()).format(count);
  return filled<string>(form, { ...values[0], count: number });
}

/** "a", "a and b", "a, b and c"; "a, b und c". */
export function listed(parts: readonly string[]): string {
  return new Intl.ListFormat(locale(), { type: "conjunction" }).format(parts);
}
