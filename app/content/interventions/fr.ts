import type { TextTree } from "~/content/translated";
import { advice } from "./fr/advice";
import { form } from "./fr/form";
import { pages } from "./fr/pages";
import { problems } from "./fr/problems";
import { facts, own } from "./fr/sheets";

export const fr = {
  page: { ...pages, form },
  advice,
  facts,
  own,
  problems,
  unknown: "Le catalogue n’a pas d’action de ce nom.",
  statuses: { planned: "pas commencée", started: "en cours", done: "faite", dropped: "abandonnée" },
  droppedBecause: "abandonnée\u00a0: {reason}",
} as const satisfies TextTree;
