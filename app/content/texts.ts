import type { DimensionId } from "~/domain/instrument";
import { fillUnchecked } from "./translated";

export type SectionText = { name: string; description: string };

/**
 * The words of one instrument version in one language. Frozen with the instrument.
 * Item texts may hold {first} and {second}, the names of the two departments; nothing else depends on the reader.
 * `instrument/wording.ts` lets no version compile that holds anything else.
 */
export type InstrumentTexts = {
  language: string;
  /** Stands above the items of every section. */
  lead: string;
  /** Never to Always, for the answers 1 to 5. */
  options: readonly [string, string, string, string, string];
  dontKnow: string;
  dimensions: Readonly<Record<DimensionId, SectionText>>;
  mirror: SectionText;
  comment: SectionText;
  items: Readonly<Record<string, string>>;
  commentPrompt: string;
  /** Holds {people}: the manifest's `commentsFrom`. */
  commentRule: string;
};

/** The words of a dimension; one that these texts do not know goes by its own name, so that nothing is hidden. */
export function dimensionText({ dimensions }: InstrumentTexts, dimension: DimensionId): SectionText {
  return dimensions[dimension] ?? { name: dimension, description: "" };
}

/**
 * A text of an instrument with the departments' names. Which version a wave asks is known only while it runs, so
 * that the compiler has compared the placeholders where the version's words stand, and not here.
 */
export function withDepartments(
  text: string,
  { first, second }: { readonly first: string; readonly second: string },
): string {
  return fillUnchecked(text, { first, second });
}

/** From how many people on comments are shown. */
export function commentRule(texts: InstrumentTexts, people: number): string {
  return fillUnchecked(texts.commentRule, { people });
}
