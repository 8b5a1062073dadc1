import type { TextTree } from "~/content/translated";
import { ending, endingPages } from "./en/ending";
import { form, plan } from "./en/form";
import { list } from "./en/list";
import { opening, openingPage, refusals } from "./en/opening";
import { restoredWithoutKey } from "./en/restored-without-key";
import { stopped, stoppedPage } from "./en/stopped";
import { tally } from "./en/tally";
import { states, wave } from "./en/wave";

/** What the pages of this area say, and what the server words for them. */
export const en = {
  page: { list, form, wave, opening: openingPage, stopped: stoppedPage, restoredWithoutKey, ...endingPages },
  states,
  plan,
  opening,
  refusals,
  stopped,
  ending,
  tally,
} as const satisfies TextTree;
