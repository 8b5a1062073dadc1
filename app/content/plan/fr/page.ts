import { pages as interventions } from "~/content/interventions/fr/pages";
import { page as report } from "~/content/report/fr/page";
import type { TextTree } from "~/content/translated";

const ONE_SENTENCE = "Une phrase. Tout le monde la lira.";

export const page = {
  documentTitle: "Plan {quarter} - Tandem",
  title: "Plan pour {quarter}",
  withoutResult: "Un plan répond à un résultat. Sans résultat, il n’y a rien sur quoi le fonder.",
  saved: {
    chosen:
      "C’est maintenant dans le plan, prérempli d’après le catalogue. Nommez les responsables et enregistrez.",
    plan: "Le plan est enregistré.",
    review: "Les suites du plan précédent sont enregistrées.",
    carried: "Cela continue dans ce plan, à de nouvelles dates. Vérifiez-les et enregistrez.",
    emptied: "Le plan est maintenant vide.",
    agreement: "L’accord est enregistré.",
    meeting:
      "La réunion est terminée. Ce qu’elle a convenu se trouve ci-dessous\u00a0; tout ce que les téléphones ont envoyé est effacé.",
  },
  links: {
    report: "Lire le rapport",
    meeting: report.report.holdMeeting,
    kit: "Imprimer le dossier",
    result: report.report.printResult,
    poster: "Affiche pour le mur",
    calendar: "Mettre les dates dans un agenda",
  },
  agreements: {
    title: "Convenu pendant la réunion",
    earlier: "Accords encore ouverts des réunions précédentes",
    topic: "Thème",
    repair: "Amélioration",
    owner: "Responsable",
    ownerEmail: "E-mail de la personne responsable",
    ownerEmailHint: "Si vous le souhaitez, pour des rappels et un lien permettant de dire où cela en est.",
    doneBy: "Pour le",
    status: "État",
    statuses: { open: "Ouvert", done: "Fait", dropped: "Abandonné" },
    change: "Les modifier ou dire ce qui est fait",
  },
  review: {
    title: "Les suites du plan de {quarter}",
    lead: "Réglez cela avant de planifier à nouveau\u00a0: ce qui a été fait, ce qui continue et ce qui n’a pas été fait, avec la raison.",
    goesOn: "Continue dans ce plan",
    due: "pour le {due}",
    dueOf: "{owners}, pour le {due}",
    overdue: "pour le {due}, en retard",
    overdueOf: "{owners}, pour le {due}, en retard",
    save: "Enregistrer les suites",
    carryOver: "Reporter dans ce plan",
  },
  effects: {
    title: report.effects.title,
    lead: report.effects.lead,
  },
  editor: {
    title: "Le plan",
    lead: "Un responsable par service pour chaque action. Une action dont personne ne répond ne se fait pas.",
    reviewOn: "Les deux responsables de service font le bilan du plan le",
    notes: "Notes",
    notesHint: "Pour vous et vos collègues\u00a0; imprimées sur la fiche d’actions.",
    save: "Enregistrer le plan",
  },
  action: {
    howItIsRun: "Comment cela se déroule",
    owner: "Responsable côté {department}",
    ownerEmail: "E-mail de la personne responsable côté {department}",
    ownerEmailHint: "Si vous le souhaitez, pour un rappel {times}.",
    afterWeeks: { one: "après une semaine", other: "après {count} semaines" },
    anOwner: "Responsable",
    startsOn: "Commence le",
    dueOn: "Pour le",
    firstStep: "Premier pas",
    signOfSuccess: interventions.sheet.signOfSuccess,
    status: "État",
    statuses: { planned: "Pas commencé", started: "En cours", done: "Fait", dropped: "Abandonné" },
    droppedBecause: "En cas d’abandon\u00a0: pourquoi",
    droppedBecauseHint: ONE_SENTENCE,
    notes: "Notes",
    takeOut: "Le retirer du plan en enregistrant, comme s’il n’avait jamais été choisi",
    withoutMail:
      "Aucun serveur de messagerie n’est configuré\u00a0; aucun rappel ne part. Le fichier d’agenda contient les mêmes jours.",
    reminders: "Rappels aux responsables\u00a0:",
    answers: {
      done: "La personne responsable a indiqué le {day} que c’était fait.",
      stuck: "La personne responsable a indiqué le {day} que c’était bloqué.",
      "more-time": "La personne responsable a indiqué le {day} qu’il fallait plus de temps.",
    },
  },
  gone: {
    title: "Retiré par quelqu’un d’autre pendant que vous écriviez",
    lead: "Rien de cela n’est enregistré. Remettez une action dans le plan pour continuer avec votre texte, ou copiez ce dont vous avez besoin.",
    putBack: "Remettre «\u00a0{action}\u00a0» avec ce texte",
  },
  history: {
    title: { one: "Historique\u00a0: une modification", other: "Historique\u00a0: {count} modifications" },
    by: "{who}, {at}",
  },
  choice: {
    title: "Ce qui convient à ce résultat",
    titleNeutral: "Par où commencer",
    effort: { one: "{duration} ensemble, une personne", other: "{duration} ensemble, {count} personnes" },
    inPlan: "Dans le plan",
    choose: "Choisir {name}",
    why: "Pourquoi celle-ci",
    other: "Autre chose du catalogue",
    room: {
      one: "Le plan a encore de la place pour {count}\u00a0: deux services ne peuvent en porter plus de trois.",
      other:
        "Le plan a encore de la place pour {count}\u00a0: deux services ne peuvent en porter plus de trois.",
    },
    nothingElse: "Rien d’autre",
    put: "Mettre dans le plan",
    full: "Le plan est plein. Deux services ne peuvent pas porter plus de trois actions en un trimestre.",
  },
  considered: {
    title: "Ce qui a aussi été examiné, et pourquoi cela a été laissé de côté",
    label: "Laissé de côté, et pourquoi",
    intervention: "Action",
    whyNot: "Pourquoi pas maintenant",
  },
  poster: {
    documentTitle: "Affiche {quarter} - Tandem",
    noPlan: {
      title: "Il n’y a pas encore de plan à montrer",
      text: "L’affiche dit ce qu’il advient des résultats de {quarter}, et rien n’a encore été planifié à partir d’eux. Choisissez d’abord des actions.",
    },
  },
} as const satisfies TextTree;
