import { translationOf } from "~/content/translated";
import type { en } from "./en";
import { ending, endingPages } from "./fr/ending";
import { form, plan } from "./fr/form";
import { list } from "./fr/list";
import { opening, openingPage, refusals } from "./fr/opening";
import { restoredWithoutKey } from "./fr/restored-without-key";
import { sample } from "./fr/sample";
import { stopped, stoppedPage } from "./fr/stopped";
import { takingBack } from "./fr/taking-back";
import { tally } from "./fr/tally";
import { states, wave } from "./fr/wave";

export const fr = translationOf<typeof en>()({
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
