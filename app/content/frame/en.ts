import type { TextTree } from "~/content/translated";
import type { Stage } from "~/domain/report/report";

/** What stands around every page and in parts that several areas share. */
export const en = {
  page: {
    stages: {
      undefined: "Undefined",
      defined: "Defined",
      aligned: "Aligned",
      integrated: "Integrated",
    } satisfies Readonly<Record<Stage, string>>,
  },
} as const satisfies TextTree;
