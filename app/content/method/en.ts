import type { TextTree } from "~/content/translated";
import { limits } from "./en/limits";
import { measured } from "./en/measured";
import { sections } from "./en/sections";
import { tables } from "./en/tables";

/** The page about the method; its tables stand in the data protection document as well. */
export const en = {
  page: {
    documentTitle: "Method - Tandem",
    title: "How Tandem measures",
    lead: "What is computed, what the words mean, what is borrowed, and what Tandem refuses to say.",
    sections,
    release: {
      title: "What may be shown",
      gate: 'One gate decides every number that leaves: screen, print and advice know nothing rawer. Figures are cut one after the other, each to what proves nothing beside those before it: of every statement, every answer must remain possible for somebody, even for two colleagues who tell each other what they answered. Near the ends of the scale and with few respondents figures therefore become wider, or "so much or more" and "so much or less". The table has the finest steps.',
      small:
        "Where a department has fewer than ten answers, both departments are cut at once: their two scores, a score of everybody, the six topics of both together, which three statements are lowest and which three highest for both together, shares of statements of both together, and last the topics of each department, which are then often missing. From eight answers in each on, the three statements on which the departments differ most may be named too. Such threes come without order. One three that might be named is drawn by lot and hidden all the same, so that a missing one says nothing. In a larger company the threes stand beside the figures of each department, unless everybody answered in one of them. Where everybody answered in both waves and somebody left or joined, a company that saw figures of both together next sees only a score of everybody. In a department of five, one person who leaves a statement out is enough for figures of both together to be missing.",
      together:
        "If one of the two departments has fewer answers than the threshold, neither is shown: the other one could be worked out. Distributions of single answers are never shown. Where everybody answered in two waves and one to three people left or joined between them, single statements are not shown and scores are cut wider, so that the difference does not tell what these people answered. That covers no more: where one person took another's place, somebody is known to have been away, or over longer chains of waves, a reader who supposes that all others answered exactly as before can prove ordinary answers of that person in departments of ten people and more, and a few in smaller ones.",
    },
    tables,
    measured,
    limits,
  },
} as const satisfies TextTree;
