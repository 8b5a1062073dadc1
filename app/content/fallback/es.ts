import { translationOf } from "~/content/translated";
import type { en } from "./en";

export const es = translationOf<typeof en>()({
  page: {
    note: "Estas páginas aún no están traducidas: están en inglés.",
    people: {
      label: "Idioma:",
      partsInEnglish: "Algunas partes aún no están traducidas a este idioma: están en inglés.",
    },
  },
});
