import { translationOf } from "~/content/translated";
import type { en } from "./en";
import { asking } from "./es/asking";
import { commonWords } from "./es/common-words";
import { published } from "./es/published";
import { stops } from "./es/stops";

export const es = translationOf<typeof en>()({
  title: "Cómo trabajan juntos {first} y {second}",
  documentTitle: "Cómo trabajan juntos {first} y {second}",
  languageSwitch: "Idioma",
  ...asking,
  ...stops,
  ...published,
  commonWords,
});
