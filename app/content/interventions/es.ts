import type { TextTree } from "~/content/translated";
import { advice } from "./es/advice";
import { form } from "./es/form";
import { pages } from "./es/pages";
import { problems } from "./es/problems";
import { facts, own } from "./es/sheets";

export const es = {
  page: { ...pages, form },
  advice,
  facts,
  own,
  problems,
  unknown: "El catálogo no tiene ninguna medida con ese nombre.",
  statuses: { planned: "sin empezar", started: "en curso", done: "hecha", dropped: "descartada" },
  droppedBecause: "descartada: {reason}",
} as const satisfies TextTree;
