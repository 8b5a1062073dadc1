import { translationOf } from "~/content/translated";
import { ending, endingPages } from "./de/ending";
import { form, plan } from "./de/form";
import { list } from "./de/list";
import { opening, openingPage, refusals } from "./de/opening";
import { restoredWithoutKey } from "./de/restored-without-key";
import { sample } from "./de/sample";
import { stopped, stoppedPage } from "./de/stopped";
import { takingBack } from "./de/taking-back";
import { tally } from "./de/tally";
import { states, wave } from "./de/wave";
import type { en } from "./en";

export const de = translationOf<typeof en>()({
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
