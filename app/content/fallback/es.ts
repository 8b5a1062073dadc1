import { translationOf } from "~/content/translated";
import type { en } from "./en";

export const es = translationOf<typeof en>()({
  page: {
    note: "Estas páginas aún no están traducidas: están en inglés.",
    people: {
      label: "Idioma:",
      several: "Las personas de este par leen {languages}: entréguelo en cada uno de estos idiomas.",
      comesInEnglish: "Aún no está traducido a este idioma: está en inglés.",
    },
  },
});
