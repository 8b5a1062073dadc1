import type { TextTree } from "~/content/translated";
import { ending, endingPages } from "./en/ending";
import { form, plan } from "./en/form";
import { list } from "./en/list";
import { opening, openingPage, refusals } from "./en/opening";
import { restoredWithoutKey } from "./en/restored-without-key";
import { sample } from "./en/sample";
import { stopped, stoppedPage } from "./en/stopped";
import { takingBack } from "./en/taking-back";
import { tally } from "./en/tally";
import { states, wave } from "./en/wave";

/** What the pages of this area say, and what the server words for them. */
export const en = {
  page: {
    list,
    form,
    wave,
    opening: openingPage,
    sample,
    stopped: stoppedPage,
    restoredWithoutKey,
    takingBack,
    ...endingPages,
  },
  states,
  plan,
  opening,
  refusals,
  stopped,
  ending,
  tally,
} as const satisfies TextTree;
