import { translationOf } from "~/content/translated";
import type { en } from "./en";

export const de = translationOf<typeof en>()({
  page: {},
  loading: {
    title: "Die Vorführung wird geladen",
    simulating: "Antworten aus neun Quartalen werden simuliert",
    casting: "{quarter}: Stimmzettel werden abgeholt, versiegelt und abgegeben",
  },
});
