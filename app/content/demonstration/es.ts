import { translationOf } from "~/content/translated";
import type { en } from "./en";

export const es = translationOf<typeof en>()({
  page: {},
  loading: {
    title: "Se está cargando la demostración",
    simulating: "Se simulan nueve trimestres de respuestas",
    casting: "{quarter}: las papeletas se recogen, se sellan y se emiten",
  },
});
