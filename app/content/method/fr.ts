import { translationOf } from "~/content/translated";
import type { en } from "./en";
import { doubt } from "./fr/doubt";
import { here } from "./fr/here";
import { measured } from "./fr/measured";
import { reading } from "./fr/reading";
import { sources } from "./fr/sources";
import { tables } from "./fr/tables";

export const fr = translationOf<typeof en>()({
  page: {
    documentTitle: "Méthode - Tandem",
    title: "Comment Tandem mesure",
    lead: "D’abord pour qui lit un rapport, ensuite pour qui en doute.",
    reading,
    doubt,
    here,
    tables,
    measured,
    sources,
  },
});
