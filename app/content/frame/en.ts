import type { TextTree } from "~/content/translated";

/** What stands around every page and in parts that several areas share. */
export const en = {
  page: {},
  /** What every form says of a field. */
  forms: {
    tooLong: "Use at most {maximum} characters.",
    addressTooLong: "This address is too long.",
    incomplete: "This request is incomplete. Go back and try again.",
  },
} as const satisfies TextTree;
