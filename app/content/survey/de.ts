import { translationOf } from "~/content/translated";
import { asking } from "./de/asking";
import { commonWords } from "./de/common-words";
import { published } from "./de/published";
import { stops } from "./de/stops";
import type { en } from "./en";

export const de = translationOf<typeof en>()({
  title: "Wie {first} und {second} zusammenarbeiten",
  documentTitle: "Wie {first} und {second} zusammenarbeiten",
  languageSwitch: "Sprache",
  onlyTest: {
    mark: "TEST",
    text: "Diese Umfrage ist ein Test. Was Sie hier antworten, wird beim Absenden weggeworfen und zählt nirgends.",
  },
  onlyPreview: {
    mark: "VORSCHAU",
    text: "Nur zum Ansehen: Hier lässt sich nichts beantworten. Die Seiten stehen untereinander; in der Umfrage kommt eine nach der anderen.",
  },
  ...asking,
  ...stops,
  ...published,
  commonWords,
});
