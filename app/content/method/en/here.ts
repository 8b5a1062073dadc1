import type { TextTree } from "~/content/translated";

/** Alpha and omega in the reader's own pairs of departments. */
export const here = {
  title: "How the scale behaves here",
  /** {scored}, {scaleFrom} */
  meaning:
    "Alpha and omega say how far the {scored} statements rise and fall together from person to person: the higher, the better one score stands for all of them, but not that they ask the right thing. Steps of {scaleStep}, from {scaleFrom} answers of both departments together on; not where a wave could be set against another, nor beside divided opinions.",
  none: "No result that you can see says it yet.",
  pair: "Departments",
  waves: "Waves it rests on",
  alpha: "Alpha",
  omega: "Omega",
} as const satisfies TextTree;
