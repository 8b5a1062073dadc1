import type { TextTree } from "~/content/translated";

/** What stands around every page and in parts that several areas share. */
export const en = {
  page: {
    /** How long people are together. */
    duration: {
      minutes: { one: "{count} minute", other: "{count} minutes" },
      hours: { one: "{count} hour", other: "{count} hours" },
      days: { one: "{count} day", other: "{count} days" },
    },
    /** The stages of a relationship, lowest first. */
    stages: { undefined: "Undefined", defined: "Defined", aligned: "Aligned", integrated: "Integrated" },
  },
} as const satisfies TextTree;
