import { translationOf } from "~/content/translated";
import type { ownMail as english } from "../en/own-mail";

export const ownMail = translationOf<typeof english>()({
  title: "Messages sur les enquêtes",
  lead: "Ils sont envoyés à votre adresse si un serveur de messagerie est configuré, pour les paires de services dont vous vous occupez.",
  messages: {
    "will-open": "Deux jours ouvrés avant qu’une enquête s’ouvre d’elle-même",
    "could-not-open": "Une enquête n’a pas pu s’ouvrir et attend, une fois par jour ouvré",
    lapsed: "Une enquête a attendu cinq jours ouvrés et a été abandonnée",
    "refused-addresses": "Le serveur de messagerie a refusé des adresses",
    "holders-awaited": "Des dépositaires de clé sont attendus",
    opened: "Une enquête s’est ouverte",
    "half-time": "Participation à mi-parcours",
    closed: "Une enquête a été close sans résultat",
    "report-ready": "Le rapport est prêt",
    "weekly-digest": "Chaque lundi matin\u00a0: où en est tout, et ce qu’il y a à faire",
  },
  save: "Enregistrer ce choix de messages",
  saved: "Votre choix de messages a été enregistré.",
});
