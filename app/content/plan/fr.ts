import type { TextTree } from "~/content/translated";
import { calendar } from "./fr/calendar";
import { changes } from "./fr/changes";
import { followUps } from "./fr/follow-ups";
import { page } from "./fr/page";
import { print } from "./fr/print";
import { problems } from "./fr/problems";

export const fr = {
  page: { ...page, print },
  calendar,
  changes,
  problems,
  followUps,
} as const satisfies TextTree;
