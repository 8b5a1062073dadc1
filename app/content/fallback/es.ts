import { translationOf } from "~/content/translated";
import type { en } from "./en";

export const es = translationOf<typeof en>()({
  page: {
    note: "Algunas partes de esta página aún no están traducidas: están en inglés.",
    people: {
      label: "Idioma:",
      partsInEnglish: "Algunas partes aún no están traducidas a este idioma: están en inglés.",
    },
  },
});
