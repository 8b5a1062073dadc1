import { PSEUDO_LANGUAGE, type ShownLanguage } from "./language";
import { type FormsOf, fillUnchecked, type NoOthers, type Placeholders, type Plural } from "./translated";
import { zoneName } from "./zone-names";

/** Keeps a number and what belongs to it on one line. */
const TOGETHER = "\u00a0";

function locale(language: ShownLanguage): string {
  return language === "en" || language === PSEUDO_LANGUAGE ? "en-GB" : language;
}

/** Making a formatter takes longer than using it. */
function kept<T>(make: (locale: string) => T): (language: ShownLanguage) => T {
  const made = new Map<string, T>();
  return (language) => {
    const of = locale(language);
    const found = made.get(of) ?? make(of);
    made.set(of, found);
    return found;
  };
}

const whole = kept((of) => new Intl.NumberFormat(of, { maximumFractionDigits: 0 }));
const tenths = kept((of) => new Intl.NumberFormat(of, { maximumFractionDigits: 1 }));
const decimals = kept(
  (of) => new Intl.NumberFormat(of, { minimumFractionDigits: 1, maximumFractionDigits: 1 }),
);
const thousandths = kept((of) => new Intl.NumberFormat(of, { maximumFractionDigits: 3 }));
const lists = kept((of) => new Intl.ListFormat(of, { type: "conjunction" }));
const choices = kept((of) => new Intl.ListFormat(of, { type: "disjunction" }));
const languageNames = kept((of) => new Intl.DisplayNames(of, { type: "language" }));
const instants = kept(dated({ dateStyle: "full", timeStyle: "short" }));
const longDays = kept(dated({ dateStyle: "long" }));
const days = kept(dated({ day: "numeric", month: "short", year: "numeric" }));
const plurals = kept((of) => new Intl.PluralRules(of));

/** 1204.25 -> "1,204.3", "1.204,3", "1 204,3": at most one decimal, with a real minus sign. */
export function formatNumber(language: ShownLanguage, value: number): string {
  return tenths(language)
    .format(Math.round(value * 10) === 0 ? 0 : value)
    .replace("-", "−");
}

/** A constant with the decimals that it has, three at most: 0.25 -> "0.25", "0,25". */
export function formatConstant(language: ShownLanguage, value: number): string {
  return thousandths(language).format(value);
}

/** Rounded to a whole number. */
function formatWhole(language: ShownLanguage, value: number): string {
  return whole(language)
    .format(Math.round(value) === 0 ? 0 : value)
    .replace("-", "−");
}

/** The same with exactly one decimal: "4.0", "3,8". */
export function formatDecimal(language: ShownLanguage, value: number): string {
  return decimals(language).format(value).replace("-", "−");
}

/** The same with its sign: "+5", "−3", "0". */
export function formatSigned(language: ShownLanguage, value: number): string {
  const text = formatNumber(language, value);
  return Math.round(value * 10) > 0 ? `+${text}` : text;
}

/** Of a share 0-1: "61 %", number and sign on one line in every language. */
export function formatPercent(language: ShownLanguage, share: number): string {
  return `${formatWhole(language, share * 100)}${TOGETHER}%`;
}

/** "a", "a and b", "a, b and c"; "a, b und c". */
export function formatList(language: ShownLanguage, parts: readonly string[]): string {
  return lists(language).format(parts);
}

/** The same of what is more than a text, with what stands between. */
export function listAround<T>(language: ShownLanguage, parts: readonly T[]): (T | string)[] {
  const places = lists(language).formatToParts(parts.map((_, place) => String(place)));
  return places.map(({ type, value }) => (type === "element" ? (parts[Number(value)] ?? value) : value));
}

/** "a", "a or b", "a, b or c"; "a, b oder c". */
export function formatAlternatives(language: ShownLanguage, parts: readonly string[]): string {
  return choices(language).format(parts);
}

/** "German", "Deutsch", "allemand": a language as another one calls it. */
export function nameOfLanguage(language: ShownLanguage, named: ShownLanguage): string {
  return languageNames(language).of(locale(named).slice(0, 2)) ?? named;
}

/** A name that begins with a capital, as it goes on inside a sentence; German nouns keep theirs. */
export function insideSentence(language: ShownLanguage, name: string): string {
  return language === "de" ? name : name.charAt(0).toLocaleLowerCase(locale(language)) + name.slice(1);
}

/** "4 Dec 2026", in the zone of the process unless another is given. */
export function formatDay(language: ShownLanguage, instant: Date, timeZone?: string): string {
  return asRead(language, days(language)(timeZone).format(instant));
}

/** "5–16 Oct 2026". */
export function formatDays(language: ShownLanguage, from: Date, to: Date, timeZone?: string): string {
  return asRead(language, days(language)(timeZone).formatRange(from, to));
}

/** "Friday 4 December 2026 at 18:00", for where the zone stands beside it. */
export function formatMoment(language: ShownLanguage, instant: Date, timeZone?: string): string {
  return asRead(language, instants(language)(timeZone).format(instant));
}

function ownZone(): string {
  return new Intl.DateTimeFormat().resolvedOptions().timeZone;
}

/** "Friday 4 December 2026 at 18:00 (Europe/Berlin)": with the zone that it is said in, as clocks may show another. */
export function formatInstant(language: ShownLanguage, instant: Date, timeZone = ownZone()): string {
  return `${formatMoment(language, instant, timeZone)} (${zoneName(timeZone)})`;
}

/** "4 December 2026". */
export function formatLongDay(language: ShownLanguage, instant: Date, timeZone?: string): string {
  return asRead(language, longDays(language)(timeZone).format(instant));
}

/**
 * Whether a comma follows the weekday in English depends on the version of the machine's data, and no data know that the
 * first of a month is "1er" in French.
 */
function asRead(language: ShownLanguage, text: string): string {
  if (language === "fr") return text.replace(/(?<![\d:])1(?=\p{Zs}\p{L}|[–-]\d)/gu, "1er");
  return locale(language) === "en-GB" ? text.replace(/^(\p{Letter}+), /u, "$1 ") : text;
}

/** A day without a zone, "2026-12-04", as people read it: "4 Dec 2026". */
export function formatCalendarDay(language: ShownLanguage, isoDay: string): string {
  return formatDay(language, new Date(`${isoDay}T12:00:00Z`), "UTC");
}

/** "2026-Q4" -> "Q4 2026", "T4 2026" in French and Spanish. */
export function formatQuarter(language: ShownLanguage, quarter: string): string {
  const [year, part] = quarter.split("-");
  if (part === undefined) return quarter;
  const letter = language === "fr" || language === "es" ? "T" : "Q";
  return `${letter}${part.slice(1)}${TOGETHER}${year}`;
}

/** What a plural needs besides {count}: nothing, or an object with it. Forms whose words are not known take nothing. */
export type Besides<T extends Plural> =
  string extends FormsOf<T>
    ? [never]
    : [Exclude<Placeholders<FormsOf<T>>, "count">] extends [never]
      ? []
      : [Readonly<Record<Exclude<Placeholders<FormsOf<T>>, "count">, string | number>>];

/** The same values, where a plural asks for all of them. */
export type AskedBy<T extends Plural, Values extends readonly unknown[]> = {
  readonly [Place in keyof Values]: Values[Place] & NoOthers<FormsOf<T>, Values[Place]>;
};

/** The form of a text that goes with a number, the number put in as {count}. */
export function plural<T extends Plural, Values extends readonly unknown[]>(
  language: ShownLanguage,
  text: T,
  count: number,
  ...values: Values & Besides<T> & AskedBy<T, Values>
): string {
  return readPlural(language, text, count, values[0]);
}

/** Unchecked: only for those who have compared text and values before. */
export function readPlural(language: ShownLanguage, text: Plural, count: number, values: unknown): string {
  // The form goes with the number that is read, which has at most one decimal.
  const form = text[plurals(language).select(Math.round(count * 10) / 10)] ?? text.other;
  return fillUnchecked(form, { ...Object(values), count: formatNumber(language, count) });
}

function dated(options: Intl.DateTimeFormatOptions) {
  return (of: string) => {
    const byZone = new Map<string, Intl.DateTimeFormat>();
    return (timeZone: string | undefined): Intl.DateTimeFormat => {
      // The zone of the process can be chosen anew while it runs.
      const key = timeZone ?? ownZone();
      const found = byZone.get(key) ?? new Intl.DateTimeFormat(of, { ...options, timeZone });
      byZone.set(key, found);
      return found;
    };
  };
}
