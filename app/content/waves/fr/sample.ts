import { translationOf } from "~/content/translated";
import type { sample as english } from "../en/sample";
import { refusals } from "./opening";

export const sample = translationOf<typeof english>()({
  keys: {
    title: "Qui détient les clés",
    server: "Le serveur seul\u00a0: personne n’a été désigné comme dépositaire de clé.",
    quorum:
      "Avant que quoi que ce soit soit compté, il faut la part d’un certain nombre de dépositaires\u00a0: {needed} sur {holders}.",
    made: "{name}\u00a0: la clé est là et a été essayée, {made}",
    there: "{name}\u00a0: la clé est là",
    missing: "{name}\u00a0: pas encore de clé",
  },
  title: "Ce que les personnes verront",
  survey: "L’enquête, page par page, dans chaque langue",
  surveyHelp: "(s’ouvre dans un nouvel onglet\u00a0; à regarder seulement)",
  mail: "L’invitation",
  from: "De",
  noSender: "aucun expéditeur n’est configuré",
  subject: "Objet",
  slip: "Le coupon",
  dots: "Les points remplacent ce qui n’existe qu’une fois l’enquête ouverte\u00a0: les codes et l’empreinte.",
  promise: "La promesse, telle qu’elle sera figée",
  test: {
    title: "Faire un essai",
    lead: "Une enquête d’essai est identique en tout point et porte la mention TEST sur chaque page. Elle a ses propres clés, qui ne sont jamais enregistrées\u00a0; ses réponses sont jetées à leur arrivée et n’entrent dans aucun compte. Elle se termine au bout d’un jour, ou quand le serveur redémarre.",
    to: "Qui fait l’essai",
    myself: "Moi-même, {name}",
    send: "Envoyer une invitation d’essai",
    open: "Créer une enquête d’essai pour moi",
    sent: "Une invitation d’essai est en route vers {address}. Son lien, pour vous\u00a0:",
    made: "Votre enquête d’essai est prête\u00a0:",
    link: "Ouvrir l’enquête d’essai",
    notSent:
      "L’invitation d’essai n’a pas été envoyée. {problem} L’enquête peut tout de même être essayée ici\u00a0:",
    nobody: "Choisissez votre propre nom, ou un dépositaire de clé de cette enquête.",
    notPlanned: refusals.notPlanned.problem,
  },
});
