import { translationOf } from "~/content/translated";
import type { en } from "./en";
import { ending, endingPages } from "./es/ending";
import { form, plan } from "./es/form";
import { list } from "./es/list";
import { opening, openingPage, refusals } from "./es/opening";
import { restoredWithoutKey } from "./es/restored-without-key";
import { sample } from "./es/sample";
import { stopped, stoppedPage } from "./es/stopped";
import { takingBack } from "./es/taking-back";
import { tally } from "./es/tally";
import { states, wave } from "./es/wave";

export const es = translationOf<typeof en>()({
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
});
