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
  onlyTest: {
    mark: "PRUEBA",
    text: "Esta encuesta es una prueba (TEST). Lo que usted responda aquí se descarta en cuanto lo envía y no cuenta en ninguna parte.",
  },
  onlyPreview: {
    mark: "VISTA PREVIA",
    text: "Solo para mirar: aquí no se puede responder nada. Las páginas están una debajo de otra; en la encuesta aparecen de una en una.",
  },
  ...asking,
  ...stops,
  ...published,
  commonWords,
});
