import { fr as frame } from "~/content/frame/fr";
import { translationOf } from "~/content/translated";
import type { en } from "./en";
import { page } from "./fr/page";

export const fr = translationOf<typeof en>()({
  page,
  department: "{score} ({respondents} sur {invited})",
  scales: {
    points: "points",
    mean: "réponse moyenne de 1 à 5, convertie",
    percent: "pourcentage, converti",
  },
  file: {
    none: frame.shared.upload.missing,
    nothing: page.preview.nothing,
    empty: "Le fichier est vide.",
    "too-large": "Le fichier dépasse 200 ko. Il devrait contenir deux lignes pour chaque trimestre passé.",
    workbook:
      "C’est le format propre à un tableur. Enregistrez-le au format CSV, puis choisissez ce fichier-là.",
    "not-text":
      "Ce n’est pas un fichier texte. Enregistrez la liste au format CSV, puis choisissez ce fichier-là.",
    "missing-columns": "La première ligne ne nomme aucune colonne pour\u00a0: {columns}.",
    "no-rows": "Il n’y a rien sous la ligne des noms de colonnes.",
  },
  fields: {
    source: "Indiquez d’où viennent ces résultats.",
    scale: "Choisissez l’échelle des scores du fichier.",
    tooLong: frame.forms.tooLong,
  },
  problems: {
    noQuarter: "«\u00a0{given}\u00a0» n’est pas un trimestre\u00a0; écrivez-le comme 2025-Q1.",
    ownWave: "Tandem a sa propre enquête au {quarter}\u00a0; rien n’est importé à côté.",
    noDay: "«\u00a0{given}\u00a0» n’est pas une date\u00a0; écrivez-la comme 2025-03-31.",
    future: "Le {day} n’est pas encore passé.",
    otherQuarter: "Le {day} ne tombe pas au {quarter}.",
    noDepartment: "«\u00a0{given}\u00a0» n’est ni {first} ni {second}.",
    noScore: {
      points: "«\u00a0{given}\u00a0» n’est pas un nombre de points de 20 à 100.",
      mean: "«\u00a0{given}\u00a0» n’est pas une réponse moyenne de 1 à 5.",
      percent: "«\u00a0{given}\u00a0» n’est pas un pourcentage de 0 à 100.",
    },
    noRespondents: "Le nombre de réponses manque ou n’est pas un nombre entier.",
    tooFew:
      "Le nombre de réponses n’est que de {respondents}\u00a0; rien n’est montré de moins de {threshold} personnes.",
    noInvited: "Le nombre d’invitations manque ou n’est pas un nombre entier.",
    tooMany: "Il y a {respondents} réponses pour {invited} invitations seulement.",
    twice:
      "Le même trimestre et le même service figurent deux fois dans le fichier\u00a0; le trimestre est laissé de côté.",
    alone:
      "Laissé de côté, car {other} n’a pas de ligne utilisable pour ce trimestre\u00a0: un service seul n’est pas montré.",
  },
});
