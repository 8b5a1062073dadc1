import type { SectionText } from "~/content/texts";
import type { Placeholders, Said } from "~/content/translated";
import type { Instrument } from "~/domain/instrument";

/** What the words of a version have to be: one text for each of its dimensions and items. */
type Wording<Asked extends Instrument> = {
  readonly language: "en";
  readonly lead: string;
  readonly options: readonly [string, string, string, string, string];
  readonly dontKnow: string;
  readonly dimensions: Readonly<Record<Asked["dimensions"][number], Readonly<SectionText>>>;
  readonly mirror: Readonly<SectionText>;
  readonly comment: Readonly<SectionText>;
  readonly items: Readonly<Record<Asked["items"][number]["id"], string>>;
  readonly commentPrompt: string;
  readonly commentRule: `${string}{people}${string}`;
};

/** The same tree with nothing else in it, and with no placeholder that nobody would fill. */
type Exactly<Wanted, Own, Filled extends string> = Own extends string
  ? [Placeholders<Own>] extends [Filled]
    ? Said<Own>
    : `nobody fills: ${Exclude<Placeholders<Own>, Filled>}`
  : {
      readonly [Key in keyof Own]: Key extends keyof Wanted
        ? Exactly<Wanted[Key], Own[Key], Key extends "commentRule" ? "people" : "first" | "second">
        : "the instrument has no such item or dimension";
    };

/**
 * Checks the English words of a version against what it asks, while they are written: an item or dimension that is
 * missing or that it does not have, or a placeholder that is not a department's name, does not compile. The other
 * languages are checked against these words by `translationOf`.
 */
export function wordingOf<const Asked extends Instrument>() {
  return <const Own extends Wording<Asked>>(texts: Own & Exactly<Wording<Asked>, Own, never>): Own => texts;
}
