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
  ...asking,
  ...stops,
  ...published,
  commonWords,
});
