import { translationOf } from "~/content/translated";
import type { words as english } from "../../en/tables/words";

/** What several tables say alike. */
export const words = translationOf<typeof english>()({
  forGood: "Tant que l’installation existe.",
  forGoodUnlessErased:
    "Tant que l’installation existe\u00a0; une personne dont les données sont effacées en est retirée.",
  whichDepartment: "Premier ou second service.",
  seenByResults: "RH, animation et administration.",
  restored: "Quand une sauvegarde a été restaurée pendant que l’enquête était ouverte, si c’est arrivé.",
  tries: "Combien de fois l’envoi a été tenté.",
  messageNumber: "Numéro aléatoire du message, dont les serveurs de messagerie ont besoin.",
  failure: "Pourquoi l’envoi a échoué, en un mot.",
  asRecord: "Tant que l’installation existe\u00a0: c’est la trace de ce qui a été promis.",
  once: "Pour que chaque message soit envoyé une seule fois, même après un redémarrage.",
  tryAgain: "Quand il a été envoyé, ou peut être tenté de nouveau.",
  untilChanged: "Jusqu’à ce que l’administration le change.",
  untilRemoved: "Jusqu’à ce que la personne titulaire du compte ou l’administration le retire.",
  hashOfSecret: "Condensat du secret que contient le cookie du navigateur.",
  changed: "Date de la dernière modification.",
});
