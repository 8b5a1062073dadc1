import { translationOf } from "~/content/translated";
import type { en } from "./en";
import { asking } from "./fr/asking";
import { commonWords } from "./fr/common-words";
import { published } from "./fr/published";
import { stops } from "./fr/stops";

export const fr = translationOf<typeof en>()({
  title: "Comment {first} et {second} travaillent ensemble",
  documentTitle: "Comment {first} et {second} travaillent ensemble",
  languageSwitch: "Langue",
  ...asking,
  ...stops,
  ...published,
  commonWords,
});
