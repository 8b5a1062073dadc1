import type { DimensionId } from "~/domain/instrument";

export type SectionText = { name: string; description: string };

/**
 * The words of one instrument version in one language. Frozen with the instrument.
 * Item texts may hold {first} and {second}, the names of the two departments; nothing else depends on the reader.
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

/** Puts values into the placeholders of a text; one without a value stays as it stands. */
export function fill(text: string, values: Readonly<Record<string, string | number>>): string {
  return text.replace(/\{(\w+)\}/g, (placeholder, name: string) => {
    const value = values[name];
    return value === undefined ? placeholder : String(value);
  });
}
