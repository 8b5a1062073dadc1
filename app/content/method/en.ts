import type { TextTree } from "~/content/translated";
import { doubt } from "./en/doubt";
import { here } from "./en/here";
import { measured } from "./en/measured";
import { reading } from "./en/reading";
import { sources } from "./en/sources";
import { tables } from "./en/tables";

/**
 * The page about the method: first for those who read a report, then for those who doubt it. Its table of what is
 * released stands in the data protection document as well. Numbers come in by `methodValues`; a test names others.
 */
export const en = {
  page: {
    documentTitle: "Method - Tandem",
    title: "How Tandem measures",
    lead: "First for whoever reads a report, then for whoever doubts it.",
    reading,
    doubt,
    here,
    tables,
    measured,
    sources,
  },
} as const satisfies TextTree;
