export const nextSteps = {
  documentTitle: "Tandem",
  title: "Ce qu’il y a à faire",
  demonstration: "Démonstration",
  nothing: "Il n’y a rien à faire pour le moment.",
  trends: "Toute l’évolution",
} as const;

export const removeDemonstration = {
  text: "Une entreprise fictive\u00a0: son personnel, ses réponses et ses résultats sont inventés. La retirer ne touche pas à vos propres données.",
  confirm: "La retirer avec tout ce qui y a été essayé.",
  button: "Retirer la démonstration",
} as const;

export const stillLoading =
  "La démonstration est encore en cours de chargement\u00a0: neuf trimestres de réponses arrivent l’un après l’autre. Rechargez cette page dans une minute pour voir où elle en est.";

export const status = {
  open: "L’enquête {quarter} est ouverte jusqu’au {instant}.",
  openWithBand: "L’enquête {quarter} est ouverte jusqu’au {instant}. {band}.",
  waitsForHolder: "L’enquête {quarter} est close et attend ses dépositaires de clé\u00a0: {holder}.",
  counting: "Les réponses de {quarter} sont en cours de dépouillement.",
  opens: "L’enquête {quarter} s’ouvre le {instant}.",
  opensWithGo: "L’enquête {quarter} s’ouvre le {instant} dès que quelqu’un a donné son feu vert.",
  shouldHaveOpened: "L’enquête {quarter} aurait dû s’ouvrir le {instant}.",
} as const;

export const steps = {
  readReport: "Les résultats de {quarter} sont prêts\u00a0: lire le rapport",
  makePlan: "Choisir des actions et faire un plan pour {quarter}",
  overdue: {
    one: "Une action est en retard\u00a0: dire ce qu’elle est devenue",
    other: "{count} actions sont en retard\u00a0: dire ce qu’elles sont devenues",
  },
  unfinished: {
    one: "Une action du plan de {quarter} n’est pas encore terminée",
    other: "{count} actions du plan de {quarter} ne sont pas encore terminées",
  },
  importRoster: "Importer la liste des personnes des deux services",
  completeRoster: {
    one: "{department} compte {count} personne sur {threshold} au moins\u00a0: compléter la liste des personnes",
    other:
      "{department} compte {count} personnes sur {threshold} au moins\u00a0: compléter la liste des personnes",
  },
  couldNotOpen: "L’enquête {quarter} n’a pas pu s’ouvrir à sa date\u00a0: voir pourquoi",
  planFirst: "Planifier la première enquête",
  planNext: "Planifier la prochaine enquête\u00a0: {quarter}, proposée à partir du {day}",
  mailsFailed: {
    one: "Un e-mail n’a pas pu être envoyé\u00a0: voir pourquoi",
    other: "{count} e-mails n’ont pas pu être envoyés\u00a0: voir pourquoi",
  },
  printSlips: "Imprimer les coupons de {quarter} et les distribuer",
} as const;

export const glance = { picture: "Score de chaque enquête\u00a0: {values}" } as const;
