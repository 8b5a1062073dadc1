import { translationOf } from "~/content/translated";
import { doubt } from "./de/doubt";
import { here } from "./de/here";
import { measured } from "./de/measured";
import { reading } from "./de/reading";
import { sources } from "./de/sources";
import { tables } from "./de/tables";
import type { en } from "./en";

export const de = translationOf<typeof en>()({
  page: {
    documentTitle: "Methode - Tandem",
    title: "Wie Tandem misst",
    lead: "Zuerst für alle, die einen Bericht lesen, dann für alle, die zweifeln.",
    reading,
    doubt,
    here,
    tables,
    measured,
    sources,
  },
});
