import { page as report } from "~/content/report/fr/page";

export const page = {
  documentTitle: "Évolution {relationship} - Tandem",
  title: "Évolution",
  empty:
    "Après chaque enquête, son résultat paraît ici à côté des précédents\u00a0: le score avec son incertitude, les deux services, six thèmes et ce qui s’est passé entre-temps. La première enquête n’est pas encore terminée.",
  toWaves: "Vers les enquêtes",
  source:
    "Chaque chiffre vient de la publication figée de son enquête. Rien de ce qui n’y est pas montré n’est montré ou utilisé ici, et aucune ligne ne traverse un trimestre sans résultat.",
  method: report.footer.method,

  wave: "Enquête",
  likely: "{value}, probablement {low} à {high}",
  range: "{low} à {high}",
  notShown: "Non montré",
  notShownSentence: "Non montré.",
  legend: "{first} {second}. {caption}",
  bounds:
    "{caption} Un cadre en tirets\u00a0: le chiffre se trouve quelque part dedans\u00a0; un chiffre exact pourrait trahir des réponses individuelles.",
  whatCanBeSaid: "Ce qu’on peut dire",
  sinceBefore: "Depuis l’enquête précédente",
  walk: "{chart}\u00a0: parcourir les enquêtes",
  pair: "{first} {firstValue}\u00a0; {second} {secondValue}.",

  score: {
    title: "Le score, {period}",
    caption: "Les traits verticaux et le ruban gris montrent où se situe très probablement le score.",
    clear: "Un trait épais est un changement net depuis l’enquête précédente.",
    detectable:
      "La barre du bord droit est aussi haute qu’un changement remarqué dans environ quatre cas sur cinq.",
    target: "La ligne en tirets marque le début d’{stage}, l’objectif.",
    marks: "Les numéros du bas sont expliqués sous le graphique.",
    imported: "Les carrés vides datent d’avant Tandem et ne peuvent être comparés à ce qui suit.",
    targetMark: "objectif",
    points: "Points",
    stage: "Stade",
    importedRow: "D’avant Tandem, non comparable. Source\u00a0: {source}",
    change: "{verdict} ({difference})",
    told: {
      up: "{score}. {stage}. Depuis l’enquête précédente\u00a0: nettement en hausse {difference}.",
      down: "{score}. {stage}. Depuis l’enquête précédente\u00a0: nettement en baisse {difference}.",
      same: "{score}. {stage}. Depuis l’enquête précédente\u00a0: pas de vrai changement {difference}.",
      unknown: "{score}. {stage}. Depuis l’enquête précédente\u00a0: trop peu de données.",
      "no-earlier-wave": "{score}. {stage}. Depuis l’enquête précédente\u00a0: première enquête.",
      "other-instrument": "{score}. {stage}. Depuis l’enquête précédente\u00a0: autre version de l’enquête.",
      "end-band": "{score}. {stage}. Depuis l’enquête précédente\u00a0: connu entre des limites seulement.",
      withheld: "{score}. {stage}. Depuis l’enquête précédente\u00a0: non montré.",
    },
  },

  cuts: {
    mark: "Nouveau découpage",
    caption:
      "La ligne en pointillé marque le moment où l’échelle a été découpée autrement\u00a0; les bandes sont celles de chaque période.",
    changed:
      "À partir de {wave}, l’échelle est découpée à {now} points, avant à {before}. Chaque enquête garde le stade que son propre rapport a nommé\u00a0; un stade peut donc y changer sans que le score change.",
  },

  verdicts: {
    explained:
      "Un changement n’est dit net que si le hasard le produirait rarement. Les thèmes sont jugés ensemble, pour qu’aucun ne ressorte par chance.",
    label: "Ce qu’on peut dire de chaque score",
    caption: "Changement de chaque score jusqu’au {now}, en points",
    upTo: "Jusqu’au {now}",
    since: "Depuis {since}",
    between: "entre {low} et {high}",
  },

  departments: {
    title: report.scores.departments,
    chart: report.scores.howTheyScore,
    caption: "Les traits verticaux montrent où se situe très probablement chaque score.",
  },

  gap: {
    title: "L’écart",
    chart: "Écart entre {first} et {second}, en points",
    caption:
      "Au-dessus du milieu, {first} note plus haut\u00a0; au-dessous, c’est {second}. Un signe plein est un écart net\u00a0; les traits verticaux montrent où se situe très probablement la différence.",
    less: "{first} moins {second}",
    higher: "plus haut",
    told: "{words}\u00a0; différence {value}.",
  },

  topics: {
    chart: "{topics} sur une échelle, les deux services ensemble",
    caption:
      "Les bandes sont les quatre stades, de 20 en bas à 100 en haut. Le ruban montre où un score se situe très probablement\u00a0; un chiffre au bord droit est celui de la dernière enquête.",
    holes: "Une croix sous l’échelle\u00a0: non montré.",
    told: "{topic} {value}",
    allTold: "{values}.",
  },

  responses: {
    title: "Qui a répondu",
    chart: "Combien ont répondu",
    caption:
      "Au-dessous du trait épais à {caution}, prenez les scores avec prudence\u00a0; à partir de {good}, la participation est bonne.",
  },

  drift: {
    title: "Mouvements lents",
    chart: "La moyenne mobile du score et la zone du hasard",
    caption:
      "Chaque point compte la dernière enquête pour {weight} et toutes les précédentes pour {rest}, si bien que de petits pas dans le même sens s’additionnent. La bande est ce que ferait le hasard seul si rien n’avait jamais changé. Un signe plein est en dehors. L’échelle est limitée à la zone des chiffres.",
    average: "Moyenne mobile",
    chance: "Hasard seul",
    chanceMark: "hasard seul",
    told: "{words}\u00a0: moyenne mobile {value}, hasard seul {low} à {high}.",
  },

  timeLine: {
    title: "Ce qui s’est passé entre-temps",
    begun: "(action, commencée)",
    done: "(action, terminée)",
    explained:
      "Une action figure au jour où elle a commencé. Qu’un score ait bougé ensuite ne dit pas qu’il a bougé à cause d’elle.",
    withoutResult: "Enquêtes sans résultat",
    toNotes: "Ajouter ou modifier des notes sur la frise",
  },

  notes: {
    documentTitle: "Notes sur la frise - Tandem",
    title: "Notes sur la frise",
    trendsOf: "Évolution\u00a0: {relationship}",
    lead: "Ce qui s’est passé dans l’entreprise figure sous le score, pour que personne ne prenne une réorganisation pour une tendance.",
    noted: "Ce qui est noté",
    change: "Modifier",
    changeNote: "Modifier {note}",
    add: "Ajouter la note",
    added: "La note figure sur la frise.",
    changed: "La note a été modifiée.",
    removed: "La note a été retirée.",
    when: "Quand",
    what: "Ce qui s’est passé",
    whatHint:
      "Quelques mots, comme «\u00a0Nouveau CRM\u00a0» ou «\u00a0Réorganisation des Ventes\u00a0». Toutes les personnes qui peuvent voir les résultats le lisent\u00a0; ne nommez donc personne.",
    one: {
      documentTitle: "Modifier une note - Tandem",
      title: "Modifier une note",
      save: "Enregistrer la note",
      remove: "La retirer",
      removeExplained: "Elle disparaît de la frise. Pour la retrouver, il faudrait l’écrire à nouveau.",
      removeButton: "Retirer la note",
    },
  },
} as const;
