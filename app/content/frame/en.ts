import type { TextTree } from "~/content/translated";

/** What stands around every page and in parts that several areas share. */
export const en = {
  page: {
    /** The stages of a relationship, lowest first. */
    stages: { undefined: "Undefined", defined: "Defined", aligned: "Aligned", integrated: "Integrated" },
  },
} as const satisfies TextTree;
