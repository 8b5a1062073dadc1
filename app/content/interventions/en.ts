import type { TextTree } from "~/content/translated";
import { advice } from "./en/advice";

/** What the pages of this area and the advice say. */
export const en = {
  page: {},
  advice,
} as const satisfies TextTree;
