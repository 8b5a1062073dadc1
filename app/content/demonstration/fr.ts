import { translationOf } from "~/content/translated";
import type { en } from "./en";

export const fr = translationOf<typeof en>()({
  page: {},
  loading: {
    title: "Chargement de la démonstration",
    simulating: "Simulation de neuf trimestres de réponses",
    casting: "{quarter}\u00a0: les bulletins sont retirés, scellés et déposés",
  },
});
