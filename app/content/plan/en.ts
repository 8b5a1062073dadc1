import type { TextTree } from "~/content/translated";
import { calendar } from "./en/calendar";
import { changes } from "./en/changes";
import { followUps } from "./en/follow-ups";
import { page } from "./en/page";
import { print } from "./en/print";
import { problems } from "./en/problems";

/** What the plan of a wave, its poster, its printed kit, its calendar and its follow-ups say. */
export const en = {
  page: { ...page, print },
  calendar,
  changes,
  problems,
  followUps,
} as const satisfies TextTree;
