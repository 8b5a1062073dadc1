import type { TextTree } from "~/content/translated";
import { calendar } from "./de/calendar";
import { changes } from "./de/changes";
import { followUps } from "./de/follow-ups";
import { page } from "./de/page";
import { print } from "./de/print";
import { problems } from "./de/problems";

export const de = {
  page: { ...page, print },
  calendar,
  changes,
  problems,
  followUps,
} as const satisfies TextTree;
