import { translationOf } from "~/content/translated";
import type { slides as english } from "../en/slides";

export const slides = translationOf<typeof english>()({
  departments: "Les deux services, et thème par thème",
  statements: "Les affirmations les plus fortes et les plus faibles",
  next: "Et maintenant",
  noSets:
    "Ce résultat n’a pas de telles listes : trop peu de personnes ont répondu, ou il date d’avant leur création.",
  oftenest: "Les trois le plus souvent vraies, selon la plus faible des deux parts",
  seldomest: "Les trois le moins souvent vraies, selon la plus faible des deux parts",
  shares: "{statement} ({first}\u200e {ofFirst}, {second}\u200e {ofSecond})",
  onlyOne: "Les diapositives portent sur une seule enquête, pas sur toutes ensemble.",
  notes: {
    answer:
      "Dites d’un seul souffle le score et son degré de certitude. La barre est l’intervalle où le score se trouve très probablement : à l’intérieur, rien n’est tranché.",
    basis:
      "Ceux qui n’ont pas répondu voient peut-être les choses autrement. Ne demandez à personne s’il ou elle a répondu.",
    departments:
      "Les barres fines sont les intervalles où les scores se trouvent très probablement. Là où elles se chevauchent, l’écart peut être dû au hasard. Demandez des exemples avant d’expliquer.",
    mirror:
      "Lisez les deux points de vue à voix haute. Aucun n’est vrai ni faux : c’est ainsi que cela est perçu de l’autre côté.",
    statements:
      "Dans une liste, aucune affirmation ne passe avant une autre. Parlez du travail, pas de qui a pu répondre quoi.",
    next: "Convenez de peu d’actions, chacune avec un nom de chaque côté et une date. Plus haut n’est pas toujours mieux.",
  },
});
