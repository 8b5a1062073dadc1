import { dimensionText, type InstrumentTexts, withDepartments } from "~/content/texts";
import type { DimensionId } from "~/domain/instrument";

/** What a dimension is called on a page: every one has a name, also one that today's instrument does not ask. */
export type DimensionNames = (dimension: DimensionId) => string;

export function nameDimensions(
  texts: InstrumentTexts,
  [first, second]: readonly [string, string],
): DimensionNames {
  return (dimension) => withDepartments(dimensionText(texts, dimension).name, { first, second });
}
