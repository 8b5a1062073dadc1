import { translationOf } from "~/content/translated";
import { method, waveFields } from "./de/dictionary";
import { page } from "./de/page";
import { slides } from "./de/slides";
import type { en } from "./en";

export const de = translationOf<typeof en>()({
  page,
  slides,
  waveFields,
  method,
  schema: {
    title: "Tandem, festgeschriebene Freigaben ({format})",
    demonstration: "True, wenn jede Antwort darin erfunden ist.",
    waves: "Die älteste zuerst.",
  },
  summary: {
    wave: "Umfrage",
    what: "Was",
    topic: "Thema",
    about: "Aussage",
    both: "Beide, gleich gewichtet",
    everybody: "Alle zusammen",
    figures: {
      stage: "Stufe",
      score: "Wert",
      change: "Veränderung seit der Umfrage davor",
      gap: "Abstand der Abteilungen",
      "response-rate": "Rücklaufquote",
      "dimension-score": "Wert des Themas",
      "mirror-own": "Spiegel: wie sie sich selbst sieht",
      "mirror-other": "Spiegel: wie sie die andere sieht",
      "item-favourable": "Antworten „Oft“ oder „Immer“",
    },
  },
  sheets: {
    summary: "Übersicht",
    figures: "Zahlen",
    waves: "Umfragen",
    comments: "Kommentare",
    dictionary: "Codebuch",
    method: "Methode",
  },
  isFigure: "Zahl",
  isFigureColumn: "Spalte von „Zahlen“",
  isWaveColumn: "Spalte von „Umfragen“",
  notShownIn: "In {wave} nicht gezeigt",
  notShown: "nicht gezeigt",
  yes: "ja",
  no: "nein",
  about: "etwa {percent}\u00a0%",
  changed: "{verdict} ({difference})",
  changedWithin: "{verdict}, {low} bis {high}",
  notCompared: {
    "no-earlier-wave": "In keiner früheren Umfrage wurden beide Abteilungen gezeigt.",
    "other-instrument": "Die frühere Umfrage hatte eine andere Fassung des Fragebogens.",
    "end-band": "Von einem der beiden Werte ist nur eine Grenze bekannt.",
  },
  bothTogether: "beide Abteilungen zusammen",
  nothing: {
    "nothing-released": "Hier ist noch nichts freigegeben; darum gibt es nichts zu exportieren.",
    "no-comments": "Hier wurden keine Kommentare freigegeben; darum gibt es keine Datei mit ihnen.",
    "one-wave-only": slides.onlyOne,
  },
  noPicture: "Dieses Ergebnis wird nicht gezeigt; darum gibt es kein Bild davon.",
});
