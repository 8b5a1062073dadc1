import type { TextTree } from "~/content/translated";
import { advice } from "./en/advice";
import { form } from "./en/form";
import { pages } from "./en/pages";
import { problems } from "./en/problems";
import { facts, own } from "./en/sheets";

/** What the pages of interventions, the advice and a company's own sheets say. */
export const en = {
  page: { ...pages, form },
  advice,
  facts,
  own,
  problems,
  unknown: "The catalogue has no intervention of this name.",
  /** What became of an action. */
  statuses: { planned: "planned", started: "under way", done: "done", dropped: "dropped" },
  /** {reason} is what somebody typed. */
  droppedBecause: "dropped, {reason}",
} as const satisfies TextTree;
