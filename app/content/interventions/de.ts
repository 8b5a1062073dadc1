import type { TextTree } from "~/content/translated";
import { advice } from "./de/advice";
import { form } from "./de/form";
import { pages } from "./de/pages";
import { problems } from "./de/problems";
import { facts, own } from "./de/sheets";

export const de = {
  page: { ...pages, form },
  advice,
  facts,
  own,
  problems,
  unknown: "Im Katalog steht keine Maßnahme dieses Namens.",
  statuses: { planned: "noch nicht begonnen", started: "läuft", done: "erledigt", dropped: "gestrichen" },
  droppedBecause: "gestrichen: {reason}",
} as const satisfies TextTree;
