import type { Figure } from "~/domain/disclosure/release-shape";
import { windowOf } from "./reading";
import { type DepartmentView, EVERYTHING } from "./view";

const WITHHELD: Figure = { kind: "withheld", reason: "audit-refused" };

export function rounded(value: number, step = 1): Figure {
  return { kind: "value", value, step };
}

export function orMore(bound: number, step = 1): Figure {
  return { kind: "at-least", bound, step };
}

export function orLess(bound: number, step = 1): Figure {
  return { kind: "at-most", bound, step };
}

/** A view written down by hand: six dimensions of three items each, whose ids are "1-1" to "6-3". */
export function literalView(written: {
  people: number;
  score?: Figure;
  dimensions?: readonly Figure[];
  /** By item id, in percent. */
  favourable?: Readonly<Record<string, Figure>>;
  /** By item id, 1-5. */
  means?: Readonly<Record<string, Figure>>;
}): DepartmentView {
  const { people } = written;
  return {
    name: `${people} respondents`,
    people,
    items: Array.from({ length: 18 }, (_, position) => {
      const dimension = Math.floor(position / 3);
      const id = `${dimension + 1}-${(position % 3) + 1}`;
      return {
        id,
        dimension,
        favourable: windowOf(written.favourable?.[id] ?? WITHHELD, 100 / people),
        sum: windowOf(written.means?.[id] ?? WITHHELD, 1 / people),
        split: null,
      };
    }),
    dimensions: Array.from({ length: 6 }, (_, dimension) =>
      windowOf(written.dimensions?.[dimension] ?? WITHHELD, 20 / (3 * people)),
    ),
    total: written.score ? windowOf(written.score, 20 / (18 * people)) : EVERYTHING,
  };
}
