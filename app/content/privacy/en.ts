import type { TextTree } from "~/content/translated";

/** What the pages of this area say. */
export const en = {
  page: {},
} as const satisfies TextTree;
