import type { TextTree } from "~/content/translated";
import { calendar } from "./en/calendar";
import { changes } from "./en/changes";
import { page } from "./en/page";
import { print } from "./en/print";
import { problems } from "./en/problems";
import { reminders } from "./en/reminders";

/** What the plan of a wave, its poster, its printed kit, its calendar and its reminders say. */
export const en = {
  page: { ...page, print },
  calendar,
  changes,
  problems,
  reminders,
} as const satisfies TextTree;
