import type { TextTree } from "~/content/translated";

/** Alpha and omega in the reader's own pairs of departments. */
export const here = {
  title: "How the scale behaves here",
  /** {scored}, {scaleFrom} */
  meaning:
    "Alpha and omega: how far the {scored} statements rise and fall together, not whether they ask the right thing. In steps of {scaleStep}, from {scaleFrom} answers in all; not where waves can be set against each other, nor beside divided opinions.",
  none: "No result says it yet.",
  pair: "Departments",
  waves: "Waves it rests on",
  alpha: "Alpha",
  omega: "Omega",
} as const satisfies TextTree;
