import { translationOf } from "~/content/translated";
import type { rights as english } from "../en/rights";

export const rights = translationOf<typeof english>()({
  title: "Droits des personnes concernées",
  contact: "Contact\u00a0: {contact}",
  caption: "Droits",
  rows: {
    information: {
      label: "Information",
      text: "La première page de l’enquête dit en un écran ce qui est conservé, qui voit quoi, le seuil et ce qui ne peut pas être empêché. Ce document le dit en détail.",
    },
    access: {
      label: "Accès",
      text: "Les RH ou l’administration peuvent exporter ce qui est détenu sur une adresse\u00a0: liste des personnes, invitation, e-mails, compte. Les réponses ne peuvent pas être exportées\u00a0: le programme ne sait pas de qui elles viennent.",
    },
    correction: {
      label: "Rectification",
      text: "Dans la liste des personnes, à tout moment.",
    },
    erasure: {
      label: "Effacement",
      text: "Les données d’une personne peuvent être effacées des listes des personnes, des fichiers importés, des enquêtes ouvertes, de la file des e-mails, des rappels, du journal d’audit et de l’historique des plans\u00a0; un compte désactivé disparaît aussi. Le nom d’une personne dépositaire de clé reste dans les règles publiées. Les copies contenues dans des sauvegardes plus anciennes disparaissent quand celles-ci sont supprimées. Le programme ne sait pas quelle réponse vient de qui et ne peut donc pas en effacer une\u00a0; elle est détruite avec toutes les autres une fois l’enquête dépouillée.",
    },
    objection: {
      label: "Opposition",
      text: "La participation est volontaire. Si quelqu’un ne veut pas d’e-mails, ses données sont effacées, ou il est retiré de la liste des personnes.",
    },
    withdrawal: {
      label: "Retrait",
      text: "Tant que les réponses ne sont pas envoyées, quiconque a le code ou le ticket avec lequel elles ont été commencées peut les modifier, ou les supprimer d’un bouton, sur l’appareil où elles se trouvent. Les traces que le navigateur ou l’appareil gardent dans leurs propres fichiers sont hors de portée du programme. Après l’envoi, rien ne peut être repris, et la page le dit avant.",
    },
  },
});
