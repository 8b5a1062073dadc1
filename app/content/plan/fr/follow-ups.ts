import { pages as interventions } from "~/content/interventions/fr/pages";
import type { TextTree } from "~/content/translated";

export const followUps = {
  subject: {
    one: "{action}\u00a0: une semaine après le début",
    other: "{action}\u00a0: {count} semaines après le début",
  },
  opening: {
    one: "Il y a une semaine devait commencer «\u00a0{action}\u00a0», l’une des actions convenues pour {relationship}. Ses responsables sont {first} et {second}\u00a0; son échéance est le {due}.",
    other:
      "Il y a {count} semaines devait commencer «\u00a0{action}\u00a0», l’une des actions convenues pour {relationship}. Ses responsables sont {first} et {second}\u00a0; son échéance est le {due}.",
  },
  toThinkAbout: "À examiner maintenant",
  question: "Qu’est-ce qui a été fait jusqu’ici, et qu’est-ce qui gêne\u00a0?",
  firstStep: "Premier pas",
  signOfSuccess: interventions.sheet.signOfSuccess,
  line: "{label}\u00a0: {value}",
  block: "{label}\u00a0:\n{value}",
  ask: "Parlez-en cinq minutes avec l’autre responsable, puis mettez à jour l’état de l’action dans le plan, ou demandez-le à la personne qui s’en occupe.",
  open: "Ouvrir le plan",
  account: "Le plan s’ouvre pour les personnes qui ont un compte.",
  footer:
    "Vous recevez ce message parce que le plan donne votre adresse comme celle d’une personne responsable\u00a0: {times}. Pour ne plus en recevoir, demandez à la personne qui s’occupe du plan de retirer votre adresse.",
  once: { one: "une fois, après une semaine", other: "une fois, après {count} semaines" },
  waiting: { one: "Après une semaine, {day}.", other: "Après {count} semaines, {day}." },
  sent: {
    one: "Après une semaine, {day}\u00a0: envoyé.",
    other: "Après {count} semaines, {day}\u00a0: envoyé.",
  },
  failed: {
    one: "Après une semaine, {day}\u00a0: le serveur de messagerie a refusé une adresse. Vérifiez les deux adresses.",
    other:
      "Après {count} semaines, {day}\u00a0: le serveur de messagerie a refusé une adresse. Vérifiez les deux adresses.",
  },
} as const satisfies TextTree;
