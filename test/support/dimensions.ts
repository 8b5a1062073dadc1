import { instrumentV1 } from "~/content/instrument/v1";
import { type DimensionId, everyDimension } from "~/domain/instrument";

/** What version 1 of the instrument asks about, in its order. */
export const DIMENSIONS = instrumentV1.dimensions;

export function ofEveryDimension<T>(make: (dimension: DimensionId) => T): Readonly<Record<DimensionId, T>> {
  return everyDimension(DIMENSIONS, make);
}
