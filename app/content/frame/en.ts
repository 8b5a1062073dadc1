import type { TextTree } from "~/content/translated";

/** What stands around every page and in parts that several areas share. */
export const en = {
  page: {},
} as const satisfies TextTree;
