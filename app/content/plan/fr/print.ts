import { fr as frame } from "~/content/frame/fr";
import { pages as interventions } from "~/content/interventions/fr/pages";
import { page as report } from "~/content/report/fr/page";
import type { TextTree } from "~/content/translated";

export const print = {
  documentTitle: "{relationship} {quarter} - Tandem",
  bar: {
    label: "Impression",
    back: "Retour au plan",
    print: "Imprimer",
    ballots: "Pour {quarter}\u00a0:",
    paperBallot: "bulletin papier",
    slips: "coupons",
    withoutOpenWave:
      "Les bulletins papier et les coupons peuvent être imprimés tant qu’une enquête est ouverte.",
    sheetsInEnglish: "Les déroulements qui n’existent pas encore dans cette langue paraissent en anglais.",
    whatIsPrinted: frame.shared.whatIsPrinted,
    choose: {
      title: "Quelles feuilles, et en combien d’exemplaires",
      lead: "Chaque feuille est imprimée autant de fois que vous l’indiquez ici\u00a0; 0 l’omet.",
      apply: "Afficher ainsi",
    },
  },
  heading: {
    period: "du {opened} au {closed}",
    threshold: "Résultats à partir de {threshold} réponses",
    promise: "Promesse {fingerprint}",
  },
  parts: {
    result: "Le résultat sur une page",
    numbers: "Ce qui ressort, et les chiffres",
    meeting: "La réunion\u00a0: une heure, les deux services",
    actions: "Fiche d’actions",
    worksheet: interventions.sheet.worksheet,
    blank: "Fiche d’actions vierge",
  },
  cover: {
    title: "Ce que contient ce dossier",
    sheet: "Feuille",
    copies: "Nombre",
    whoGetsIt: "Qui la reçoit",
    numbered: "{number}. {title}",
    forWhom: {
      everyone: "Une par participant",
      facilitator: "Une pour l’animation",
      signed: "Une à signer, une copie par responsable",
      twoToWriteOn: "Deux pour écrire",
    },
    howTo: "Imprimez au recto seulement\u00a0: le déroulement se pose à côté de la fiche.",
  },
  /** At the head of every worksheet. */
  fields: { name: "Nom", date: "Date", meeting: "Réunion" },
  bringAlong: "À apporter",
  nothingChosen: "Rien n’est encore choisi. Notez ce dont vous convenez.",
  beyondThePlan: "Ce qui a été convenu en plus du plan, ou à sa place.",
  scoreTitle: report.scores.title,
  topicsTitle: {
    one: "Un thème, le plus grand écart d’abord",
    other: "{number} thèmes, le plus grand écart d’abord",
  },
  numbers: ["Zéro", "Un", "Deux", "Trois", "Quatre", "Cinq", "Six", "Sept", "Huit", "Neuf", "Dix"],
  mirror: "Le miroir",
  participation: report.participation.title,
  comments: report.comments.title,
  timetable: {
    minute: "Minute",
    minutes: "{start} à {end}",
    what: "Quoi",
    how: "Comment",
    whatAndHow: "Quoi, et comment",
  },
  action: {
    title: "{number}. {name}",
    blankTitle: "Action\u00a0:",
    notes: "Notes\u00a0:",
    owners: "Responsables",
    dates: "Dates",
    half: "{label}\u00a0: {value}",
    underWay: "en cours",
    done: "fait",
    droppedBecause: "abandonné, parce que\u00a0:",
  },
  signOff: {
    title: "Convenu",
    sentence:
      "Nous convenons de ces actions et leur faisons de la place. Nous en ferons le bilan ensemble le {day} à {time}",
    head: "Responsable du service {department}, date",
    facilitator: "Animation, date",
  },
  runSheet: {
    effort: {
      one: "{duration} avec une personne. {first}\u00a0: {whoFirst}. {second}\u00a0: {whoSecond}.",
      other: "{duration} avec {count} personnes. {first}\u00a0: {whoFirst}. {second}\u00a0: {whoSecond}.",
    },
    before: interventions.sheet.beforeYouStart,
    timetable: "Déroulement",
    fromAfar: interventions.sheet.fromAfar,
    roles: "Qui fait quoi",
    role: "{role}\u00a0: {does}",
    script: "Ce que vous pouvez dire",
    risks: interventions.sheet.canGoWrong,
    notWhen: "À éviter quand",
    followUp: "Suivi",
    afterTwoWeeks: "Après deux semaines\u00a0: {question}",
    afterSixWeeks: "Après six semaines\u00a0: {question}",
  },
} as const satisfies TextTree;
