import type { TextTree } from "~/content/translated";

/**
 * What is said about the demonstration. What its invented people write is none of this: it is what a company has stored,
 * like the names and notes of any other, and stands in the language in which it was written.
 */
export const en = {
  page: {},
  loading: {
    title: "Loading the demonstration company",
    simulating: "Simulating nine quarters of answers",
    casting: "{quarter}: ballots are claimed, sealed and cast",
  },
} as const satisfies TextTree;
