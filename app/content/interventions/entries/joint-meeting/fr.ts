import type { EntryWords } from "../../entry";

export const jointMeeting = {
  name: "Réunion commune régulière avec suivi des actions",
  purpose:
    "Les deux services se réunissent à heure fixe, chacun parle et questionne, et tout accord est mis par écrit.",
  whyItWorks:
    "Une réunion fixe fait parler des choses avant le conflit plutôt que pendant. Le suivi change les paroles en promesses que l’on revoit, et un tour de table où tous parlent évite que l’un des côtés rende des comptes à l’autre.",
  prerequisites: [
    {
      text: "Les responsables de service protègent le créneau\u00a0: il est déplacé au plus une fois par trimestre et jamais supprimé.",
    },
  ],
  whoFirst: "Cinq personnes du service {first}, toujours les mêmes, dont une du terrain",
  whoSecond: "Cinq personnes du service {second}, toujours les mêmes",
  runSheet: [
    {
      what: "Suivi des actions",
      how: "Lisez ce qui arrive à échéance. Chaque responsable dit\u00a0: faite, reportée (à quand) ou abandonnée (pourquoi). Pas de discussion.",
    },
    {
      what: "Tour de table",
      how: "Chacun a une minute\u00a0: qu’est-ce qui arrive de mon côté que vous devriez savoir\u00a0? Alternez entre les services. Les autres écoutent.",
    },
    {
      what: "Tour de questions",
      how: "Chacun pose une question à l’autre côté. La réponse dure une demi-minute au plus, sinon on note un nom et une date.",
    },
    {
      what: "Un sujet",
      how: "Il a été envoyé deux jours avant, par chaque service à tour de rôle. Cinq minutes pour comprendre, cinq pour les idées, trois pour décider.",
    },
    {
      what: "Clore le suivi",
      how: "Relisez chaque nouvelle action\u00a0: quoi, un responsable, une date. La personne nommée dit oui à voix haute. Fixez le sujet de la prochaine fois.",
    },
  ],
  roles: [
    {
      role: "La personne qui anime",
      does: "Veille à l’ordre et au temps\u00a0; change de service à chaque fois.",
    },
    {
      role: "La personne qui tient le suivi",
      does: "Écrit à la vue de tous pendant la réunion, envoie une copie le jour même\u00a0; n’est pas du même service que la personne qui anime.",
    },
  ],
  materials: [
    "Suivi des actions au mur ou sur un écran partagé",
    "Une horloge que tous voient",
    "Fichier d’agenda pour la série",
  ],
  scriptHints: [
    "«\u00a0Qui s’en charge, et pour quand\u00a0? Sans nom, nous n’avons rien convenu.\u00a0»",
    "«\u00a0Nous écoutons chacun une fois avant que quelqu’un parle deux fois.\u00a0»",
    "«\u00a0C’est un sujet à part. Qui l’apporte la prochaine fois\u00a0?\u00a0»",
  ],
  risks: [
    "On rend compte aux responsables de service\u00a0: à chaque tour, ils parlent en dernier.",
    "La réunion s’allonge\u00a0: à 45 minutes tout le monde part, et le reste attend.",
    "Les actions s’accumulent\u00a0: sept au plus sont ouvertes en même temps\u00a0; fermez-en une avant d’en ajouter une.",
  ],
  notWhen: [
    "Une réunion commune existe déjà\u00a0: changez celle-là d’après ce déroulement.",
    "Les deux services comptent ensemble moins de quatre personnes\u00a0: un appel par semaine suffit.",
  ],
  firstStep:
    "Inscrivez six dates, à deux semaines d’intervalle, dans l’agenda de dix personnes et désignez qui anime les deux premières.",
  signOfSuccess: "Au bout de six semaines, trois actions sur quatre ont été faites à la date prévue.",
  followUp: {
    afterTwoWeeks: "La deuxième réunion a-t-elle eu lieu, et chacun a-t-il parlé\u00a0? Comptez.",
    afterSixWeeks: "Demandez à chacun\u00a0: garder, changer ou arrêter\u00a0? Ne changez qu’une chose.",
  },
  ideas: ["Meet together regularly", "Book joint meetings", "hold joint meetings"],
} as const satisfies EntryWords;
