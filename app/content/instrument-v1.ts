import { type Instrument, type Item, SURVEY_ORDER } from "../domain/instrument";

const ITEMS_A_DIMENSION = [1, 2, 3];
const MIRRORED_BEHAVIOURS = ["informing", "keeping-agreements"];

const scored: Item[] = SURVEY_ORDER.flatMap((dimension) =>
  ITEMS_A_DIMENSION.map((n): Item => ({ id: `${dimension}-${n}`, kind: "scored", dimension })),
);

const mirrored: Item[] = MIRRORED_BEHAVIOURS.flatMap((behaviour): Item[] => [
  { id: `mirror-${behaviour}-own`, kind: "mirror", behaviour, direction: "own" },
  { id: `mirror-${behaviour}-other`, kind: "mirror", behaviour, direction: "other" },
]);

/** Never edited after its first wave: a change of an item, its order or its words is a new version. */
export const instrumentV1: Instrument = { version: "v1", items: [...scored, ...mirrored] };
