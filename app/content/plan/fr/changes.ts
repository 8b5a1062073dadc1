import type { TextTree } from "~/content/translated";

export const changes = {
  chosen: "«\u00a0{action}\u00a0» mis dans le plan",
  takenOut: "«\u00a0{action}\u00a0» retiré du plan",
  carriedFromLast: "«\u00a0{action}\u00a0» repris du plan précédent",
  carriedToNext: "«\u00a0{action}\u00a0» reporté au plan suivant",
  status: "«\u00a0{action}\u00a0»\u00a0: {to} au lieu d’{from}",
  dropped: "«\u00a0{action}\u00a0»\u00a0: {to} au lieu d’{from}, {because}",
  reason: "Raison de l’abandon de «\u00a0{action}\u00a0» changée\u00a0: {because}",
  statuses: { planned: "pas commencé", started: "en cours", done: "fait", dropped: "abandonné" },
  startsOn: "Début de «\u00a0{action}\u00a0» déplacé du {from} au {to}",
  dueOn: "Échéance de «\u00a0{action}\u00a0» déplacée du {from} au {to}",
  firstStep: "Premier pas de «\u00a0{action}\u00a0» changé\u00a0: {to}",
  signOfSuccess: "Signe de réussite de «\u00a0{action}\u00a0» changé\u00a0: {to}",
  owner: {
    named: "Responsable désigné côté {department} pour «\u00a0{action}\u00a0»\u00a0: {to}",
    changed: "Responsable côté {department} changé pour «\u00a0{action}\u00a0»\u00a0: {to} au lieu d’{from}",
    takenOut: "Responsable côté {department} retiré pour «\u00a0{action}\u00a0»\u00a0: {from}",
  },
  address: {
    added: "Adresse de rappel côté {department} ajoutée pour «\u00a0{action}\u00a0»",
    changed: "Adresse de rappel côté {department} changée pour «\u00a0{action}\u00a0»",
    takenOut: "Adresse de rappel côté {department} retirée pour «\u00a0{action}\u00a0»",
  },
  review: {
    set: "Bilan fixé au {to}",
    moved: "Bilan déplacé du {from} au {to}",
    takenOut: "Le bilan n’a plus de date",
  },
  answered: {
    done: "La personne responsable côté {department} indique que «\u00a0{action}\u00a0» est fait",
    stuck: "La personne responsable côté {department} indique que «\u00a0{action}\u00a0» est bloqué",
    "more-time":
      "La personne responsable côté {department} indique qu’il faut plus de temps pour «\u00a0{action}\u00a0», jusqu’au {day}",
  },
  byLink: "Par le lien d’un e-mail",
  accountGone: "Une personne dont le compte n’existe plus",
} as const satisfies TextTree;
