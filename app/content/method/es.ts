import { translationOf } from "~/content/translated";
import type { en } from "./en";
import { doubt } from "./es/doubt";
import { here } from "./es/here";
import { measured } from "./es/measured";
import { reading } from "./es/reading";
import { sources } from "./es/sources";
import { tables } from "./es/tables";

export const es = translationOf<typeof en>()({
  page: {
    documentTitle: "Método - Tandem",
    title: "Cómo mide Tandem",
    lead: "Primero para quien lee un informe, después para quien duda de él.",
    reading,
    doubt,
    here,
    tables,
    measured,
    sources,
  },
});
