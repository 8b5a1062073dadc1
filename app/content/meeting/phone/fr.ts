import { translationOf } from "~/content/translated";
import type { en } from "./en";

export const fr = translationOf<typeof en>()({
  title: "Réunion",
  anonymous:
    "Sans compte ni nom. Ce que vous envoyez n’est montré qu’à partir de cinq personnes de votre service, sous forme d’une seule fourchette, et effacé dès que c’est montré.",
  join: {
    title: "Rejoindre la réunion",
    label: "Code affiché à l’écran",
    hint: "Huit lettres et chiffres, par exemple bcdf-2345.",
    button: "Rejoindre",
  },
  waiting: "Regardez l’écran de la salle.",
  waitingHint: "Cette page avance d’elle-même quand il y a quelque chose à estimer.",
  lookAgain: "Regarder à nouveau",
  ended: "Cette réunion est terminée. Tout ce qui a été envoyé est effacé.",
  unknown: "Aucune réunion ne porte ce code. Regardez l’écran de la salle et saisissez-le à nouveau.",
  tooMany: "Trop d’essais depuis ce réseau. Attendez une minute et réessayez.",
  full: "Plus aucune estimation n’est prise ici. Dites la vôtre à voix haute.",
  closed: "Les estimations sont closes. Regardez l’écran de la salle.",
  department: "Votre service",
  guess: "À votre avis, comment l’autre service évalue-t-il « {topic} » ?",
  guessHint: "Son score sur une échelle de 20 (jamais) à 100 (toujours).",
  mirror: "À votre avis, comment l’autre service voit-il le vôtre ?",
  mirrorHint: "S’il est informé à temps et si les accords sont tenus, de 20 (jamais) à 100 (toujours).",
  range: "{low} à {high}",
  vote: "Cette heure a-t-elle été utile ?",
  votes: {
    "1": "Pas du tout utile",
    "2": "Peu utile",
    "3": "Assez utile",
    "4": "Utile",
    "5": "Très utile",
  },
  send: "Envoyer",
  sent: "C’est arrivé.",
  sentHint: "Un nouvel envoi depuis cette page remplace le premier.",
  change: "Modifier",
  problem: "Il y a un problème",
  missingDepartment: "Choisissez votre service.",
  missingGuess: "Choisissez une fourchette.",
  missingVote: "Choisissez une réponse.",
});
