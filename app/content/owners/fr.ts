import { translationOf } from "~/content/translated";
import type { en } from "./en";

export const fr = translationOf<typeof en>()({
  mail: {
    dueSubject: "À terminer aujourd’hui\u00a0: {action}",
    dueOpening:
      "«\u00a0{action}\u00a0» doit être terminé aujourd’hui, {due}. C’est ce qui a été convenu ({relationship}), et vous en êtes responsable.",
    agreedSubject: "Vous en êtes responsable\u00a0: {action}",
    agreedOpening:
      "Lors de la réunion ({relationship}), il a été convenu\u00a0: «\u00a0{action}\u00a0». Vous en êtes responsable\u00a0; l’échéance est le {due}.",
    say: "Dire où cela en est",
    link: "Le lien ne demande aucun compte. Il n’ouvre que ce point, pendant un mois. Ne le transmettez pas\u00a0: quiconque l’a peut répondre à votre place.",
    footer:
      "Vous recevez ce message parce que le plan indique votre adresse comme celle d’une personne responsable. Pour ne plus le recevoir, demandez à la personne qui suit le plan de retirer votre adresse.",
  },
  page: {
    tell: {
      send: "Envoyer à tout le monde ({count})",
      hint: "Toutes les personnes sur la liste des deux services reçoivent ces mots une fois, dans leur langue.",
      told: "Reçu\u00a0: {sent}, en attente\u00a0: {queued}, sans succès\u00a0: {failed}.",
    },
    title: "Où cela en est-il\u00a0?",
    due: "Échéance\u00a0: {due}",
    done: "C’est fait",
    stuck: "C’est bloqué",
    moreTime: "Il faut plus de temps",
    until: "Jusqu’à quand\u00a0? Seulement s’il faut plus de temps.",
    send: "Envoyer",
    problem: "Il manque quelque chose",
    chooseOne: "Choisissez l’une des trois réponses.",
    chooseDay: "Choisissez un jour à partir de demain, dans les trois mois.",
    said: "Merci. C’est noté dans le plan.",
    whoReads: "Les RH, l’animation et les responsables qui tiennent le plan le lisent.",
    gone: "Ce lien n’ouvre plus rien",
    goneHint:
      "Il vaut un mois, et pour une seule personne\u00a0: quelqu’un d’autre s’en occupe peut-être, ou c’est réglé. Adressez-vous à la personne qui suit le plan.",
    tooMany: "Trop de demandes depuis votre réseau. Attendez une minute et réessayez.",
  },
  agreed: {
    subject: "Ce qu’{first} et {second} ont convenu après {quarter}",
    opening:
      "Voici ce qu’{first} et {second} ont convenu après l’enquête {quarter}. C’est aussi sur l’affiche.",
    footer:
      "Tout le monde dans les deux services reçoit le même texte, une seule fois. Il n’a ni lien ni code, et ne dit rien de qui a participé.",
  },
  poster: {
    asOf: "Au {day}",
    next: "Prochaine enquête\u00a0: {day}",
    lowest: "Ici, le moins souvent vrai\u00a0: «\u00a0{statement}\u00a0»",
  },
});
