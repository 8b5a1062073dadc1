import type { MailTexts } from "./shape";

export const mailTextsFr: MailTexts = {
  language: "fr",
  subject: {
    invitation: "Comment {first} et {second} travaillent-ils ensemble ? 4 minutes environ",
    "reminder-middle": "Rappel : l’enquête de {first} et {second} est ouverte",
    "reminder-last": "Derniers jours : l’enquête de {first} et {second}",
  },
  title: "Comment {first} et {second} travaillent ensemble",
  greeting: "Bonjour,",
  greetingByName: "Bonjour {name},",
  opening: {
    invitation: [
      "une fois par trimestre, on demande à {first} et {second}, chez {organisation}, comment ils travaillent ensemble. Vous êtes invité(e) à répondre à une courte enquête anonyme.",
      "Elle prend 4 minutes environ et fonctionne sur un téléphone. La participation est volontaire.",
    ],
    "reminder-middle": [
      "l’enquête de {first} et {second} chez {organisation} est ouverte. Elle prend 4 minutes environ.",
      "Ce rappel est envoyé à tout le monde, car les RH ne peuvent pas voir qui a répondu. Si vous avez répondu, tout est fait : merci.",
    ],
    "reminder-last": [
      "l’enquête de {first} et {second} chez {organisation} se termine bientôt. Elle prend 4 minutes environ.",
      "C’est le dernier rappel. Il est envoyé à tout le monde, car les RH ne peuvent pas voir qui a répondu. Si vous avez répondu, tout est fait : merci.",
    ],
  },
  button: "Aller à l’enquête",
  linkFallback: "Si le bouton ne fonctionne pas, ouvrez cette adresse dans un navigateur :",
  personalLink:
    "Ce lien est à vous seul(e) et sert une fois. Il vous laisse entrer et n’est pas enregistré avec vos réponses. Merci de ne pas le transmettre.",
  promiseTitle: "Ce que deviennent vos réponses",
  promise: [
    "Personne ne peut lire vos réponses à partir de notre seule base de données ou de ses sauvegardes. Elles sont scellées dans votre navigateur, conservées sans nom ni heure, et détruites une fois comptées. Les résultats de groupe et les commentaires sont conservés ; un service n’a de résultats propres qu’à partir de {threshold} réponses. La page de l’enquête dit qui détient la clé.",
    "Ce que nous ne pouvons pas empêcher : un employeur qui modifie ce logiciel ou surveille votre appareil ou le réseau.",
  ],
  fingerprintLabel: "Empreinte de cette enquête",
  fingerprintHelp:
    "La page de l’enquête, l’affiche et les invitations de vos collègues doivent montrer la même. Elle représente les règles ci-dessus.",
  rulesLink:
    "Les règles qu’elle représente et toutes les enquêtes précédentes, à vérifier dans un navigateur :",
  invitedCount: "Vous êtes l’une des {count} personnes invitées dans {department}.",
  closing: "Ouverte jusqu’au {closes}.",
  footer:
    "Envoyé par Tandem pour {organisation}. Les réponses à ce message ne sont pas forcément lues ; adressez-vous aux ressources humaines si quelque chose n’est pas clair.",
};
