import type { TextTree } from "~/content/translated";
import { calendar } from "./es/calendar";
import { changes } from "./es/changes";
import { followUps } from "./es/follow-ups";
import { page } from "./es/page";
import { print } from "./es/print";
import { problems } from "./es/problems";

export const es = {
  page: { ...page, print },
  calendar,
  changes,
  problems,
  followUps,
} as const satisfies TextTree;
