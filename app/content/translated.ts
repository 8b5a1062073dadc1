import { partsWith } from "./before-name";
import { type Language, PSEUDO_LANGUAGE, type ShownLanguage } from "./language";
import { stretch } from "./pseudo";

/** The names in braces of a text: "{count} of {invited}" has count and invited. */
export type Placeholders<T extends string> = T extends `${string}{${infer Name}}${infer Rest}`
  ? Name | Placeholders<Rest>
  : never;

/**
 * A text that depends on a number; which form is read follows the language's own rules. A language that has more
 * forms than English adds them; `other` is read where one of them is missing.
 */
export type Plural = { readonly one: string; readonly other: string } & {
  readonly [Form in FurtherForm]?: string;
};
type FurtherForm = "zero" | "two" | "few" | "many";

/** All forms of a plural, or of each of several. */
export type FormsOf<T extends Plural> = T extends Plural
  ? Extract<T[keyof T & ("one" | "other" | FurtherForm)], string>
  : never;

/** What a page, mail or paper says: texts, plurals and lists of them, and functions where a sentence needs more. */
export type TextTree = {
  readonly [key: string]: TextValue;
};
type TextValue =
  | string
  | readonly (string | null)[]
  | TextTree
  | readonly TextTree[]
  | ((...values: never[]) => string | readonly string[]);

type NothingSaid = "an empty text says nothing";
type Plain = "a plain string: write it with `as const`";

/** Nothing but blanks. */
type IsBlank<T extends string> = T extends ""
  ? true
  : T extends `${" " | "\n" | "\t" | "\u00a0"}${infer Rest}`
    ? IsBlank<Rest>
    : false;

/** A text whose words the compiler knows, and that has some. */
export type Said<T extends string> = string extends T ? Plain : true extends IsBlank<T> ? NothingSaid : T;

/** The placeholders of English and no others; `Free` may be there or not. */
type SamePlaceholders<English extends string, Own extends string, Free extends string = never> = [
  Exclude<Placeholders<English>, Free>,
] extends [Placeholders<Own>]
  ? [Placeholders<Own>] extends [Placeholders<English> | Free]
    ? Said<Own>
    : `unknown placeholder: ${Exclude<Placeholders<Own>, Placeholders<English> | Free>}`
  : `missing placeholder: ${Exclude<Placeholders<English>, Placeholders<Own> | Free>}`;

/** What the texts of another language have to be: every text of the English ones and no other, with the same placeholders. */
type SameTexts<English, Own> = English extends Plural ? SameForms<English, Own> : SameKeys<English, Own>;

type SameKeys<English, Own> = {
  readonly [Key in keyof English]: Key extends keyof Own ? SameText<English[Key], Own[Key]> : English[Key];
} & { readonly [Key in Exclude<keyof Own, keyof English>]: "English has no such text" };

/** Forms that English does not have say what its `other` does, and need not name the number. */
type SameForms<English extends Plural, Own> = SameKeys<English, Omit<Own, FurtherForm>> & {
  readonly [Form in keyof Own & FurtherForm]: Own[Form] extends string
    ? SamePlaceholders<English["other"], Own[Form], "count">
    : string;
};

type SameText<English, Own> = English extends null
  ? null
  : English extends string
    ? Own extends string
      ? SamePlaceholders<English, Own>
      : string
    : English extends (...values: infer Values) => infer Result
      ? (...values: Values) => Result extends string ? string : readonly string[]
      : English extends readonly unknown[]
        ? SameList<English, Own>
        : SameTexts<English, Own>;

/** As many entries as in English, each with the placeholders of its own place; a list without a length is a language's own. */
type SameList<English extends readonly unknown[], Own> = number extends English["length"]
  ? readonly unknown[]
  : {
      readonly [Place in keyof English]: Place extends keyof Own
        ? SameText<English[Place], Own[Place]>
        : English[Place];
    };

/**
 * Checks the texts of another language against the English ones while they are written: what is missing, and a
 * placeholder that is missing or unknown, does not compile.
 */
export function translationOf<const English extends TextTree>() {
  return <const Own extends SameTexts<English, Own>>(texts: Own): Own => texts;
}

/** Where the reader's language is not there yet, `language` says which one is given instead. */
type Found<Texts> = { language: ShownLanguage; texts: Texts };

/** Every language besides English, each compared with it, whether or not `translationOf` has done so before. */
type Others<English, Own> = {
  readonly [Key in Exclude<Language, "en">]: Key extends keyof Own ? SameTexts<English, Own[Key]> : English;
};

/** Texts of an area that every language has. */
export function translated<
  const English extends TextTree,
  const Own extends { readonly en: English } & Others<English, Own>,
>(all: Own & { readonly en: English & Literal<English> }): (language: ShownLanguage) => Found<English> {
  const found: Readonly<Record<string, unknown>> = all;
  return find<English>(all.en, found);
}

/** Texts that every language has in part. Whoever reads them asks whether what is needed is there. */
export function partlyTranslated<const English extends TextTree>(
  all: { readonly en: English & Literal<English> } & Readonly<Record<Exclude<Language, "en">, object>>,
): (language: ShownLanguage) => Found<English> {
  const found: Readonly<Record<string, unknown>> = all;
  return find<English>(all.en, found);
}

/** A sentence put together from others once and for all: it leaves nothing open. */
export type Made = string & { readonly made: "from other texts" };

/** For texts by a key that is known while the program runs only: none of them may hold a placeholder. */
export function madeFor<Key extends string>() {
  return <const Texts extends Readonly<Record<Key, string>>>(
    texts: [Placeholders<Texts[Key]>] extends [never] ? Texts : never,
  ): Readonly<Record<Key, Made>> => {
    const all: unknown = texts;
    return all as Readonly<Record<Key, Made>>;
  };
}

/** Texts whose words the compiler knows: of a plain `string` it could not tell which values it needs. */
type Literal<English> = English extends string
  ? Said<English>
  : English extends ((...values: never[]) => unknown) | null | undefined
    ? English
    : English extends readonly unknown[]
      ? number extends English["length"]
        ? English
        : { readonly [Place in keyof English]: Literal<English[Place]> }
      : { readonly [Key in keyof English]: Literal<English[Key]> };

/** Texts of an area that only English has so far; the reader is told. */
export function onlyEnglish<const English extends TextTree>(
  english: English & Literal<English>,
): (language: ShownLanguage) => Found<English> {
  return find<English>(english, { en: english });
}

function find<English extends TextTree>(english: English, all: Readonly<Record<string, unknown>>) {
  let stretched: English | undefined;
  return (language: ShownLanguage): Found<English> => {
    if (language === PSEUDO_LANGUAGE) {
      stretched ??= stretch(english);
      return { language, texts: stretched };
    }
    const own = all[language];
    return own === undefined
      ? { language: "en", texts: english }
      : { language, texts: shapedLike<English>(own) };
  };
}

/** What `translationOf` has compared while compiling, and what keeps the shape of the English texts. */
function shapedLike<English>(texts: unknown): English {
  return texts as English;
}

/** What has to be put into a text. A plain `string` hides its placeholders from the compiler, so nothing fits it. */
export type ValuesOf<T extends string, Value = string | number> = string extends T
  ? "a plain string may miss values: give the text the literal type that it has in English"
  : Readonly<Record<Placeholders<T>, Value>>;

/** Values that no text asks for: who gives them thinks that it says more than it does. */
export type NoOthers<T extends string, Values> = Readonly<
  Record<Exclude<keyof Values, Placeholders<T>>, never>
>;

/** Puts values into the placeholders of a text; all of them have to be given, and no others. */
export function fill<T extends string, const Values extends ValuesOf<T>>(
  text: T,
  values: Values & NoOthers<T, Values>,
): string {
  return fillUnchecked(text, Object(values));
}

/**
 * `fill` for many texts that take their values from the same ones, or from something that holds more than they say;
 * each of their placeholders has to be among them.
 */
export function fillFrom<const Known extends object>(known: Known) {
  return <T extends string>(text: FilledFrom<T, Known>): string => fillUnchecked(text, Object(known));
}

/** Of values whose names nobody knows it could not be told whether they are enough. */
type FilledFrom<T extends string, Known> = string extends T | keyof Known
  ? never
  : [NotIn<Known, Placeholders<T>>] extends [never]
    ? T
    : `no value for: ${NotIn<Known, Placeholders<T>>}`;

type NotIn<Known, Name extends string> = Name extends keyof Known
  ? Known[Name] extends string | number
    ? never
    : Name
  : Name;

/** Unchecked: only for those who have compared text and values before (`fill`, `plural`, the words of an instrument). */
export function fillUnchecked(text: string, values: Readonly<Record<string, string | number>>): string {
  return partsWith(text, values).join("");
}
