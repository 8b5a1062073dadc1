import type { TextTree } from "~/content/translated";

/** What a reader is told whose language a page does not have yet. */
export const en = {
  page: { note: "These pages are not translated yet: they are in English." },
} as const satisfies TextTree;
