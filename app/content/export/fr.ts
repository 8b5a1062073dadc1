import { translationOf } from "~/content/translated";
import type { en } from "./en";
import { method, waveFields } from "./fr/dictionary";
import { page } from "./fr/page";
import { slides } from "./fr/slides";

export const fr = translationOf<typeof en>()({
  page,
  slides,
  waveFields,
  method,
  schema: {
    title: "Tandem, publications figées ({format})",
    demonstration: "True si toutes les réponses qu’elle contient sont inventées.",
    waves: "De la plus ancienne à la plus récente.",
  },
  summary: {
    wave: "Enquête",
    what: "Quoi",
    topic: "Thème",
    about: "Affirmation",
    both: "Les deux, à poids égal",
    everybody: "Tout le monde ensemble",
    figures: {
      stage: "Stade",
      score: "Score",
      change: "Évolution depuis l’enquête précédente",
      gap: "Écart entre les services",
      "response-rate": "Taux de réponse",
      "dimension-score": "Score du thème",
      "mirror-own": "Miroir\u00a0: comment il se voit",
      "mirror-other": "Miroir\u00a0: comment il voit l’autre",
      "item-favourable": "Réponses «\u00a0Souvent\u00a0» ou «\u00a0Toujours\u00a0»",
    },
  },
  sheets: {
    summary: "Résumé",
    figures: "Chiffres",
    waves: "Enquêtes",
    comments: "Commentaires",
    dictionary: "Dictionnaire",
    method: "Méthode",
  },
  isFigure: "chiffre",
  isFigureColumn: "colonne de la feuille «\u00a0Chiffres\u00a0»",
  isWaveColumn: "colonne de la feuille «\u00a0Enquêtes\u00a0»",
  notShownIn: "Non montré au {wave}",
  notShown: "non montré",
  yes: "oui",
  no: "non",
  about: "environ {percent}\u00a0%",
  changed: "{verdict} ({difference})",
  changedWithin: "{verdict}, de {low} à {high}",
  notCompared: {
    "no-earlier-wave": "Aucune enquête précédente n’a montré les deux services.",
    "other-instrument": "L’enquête précédente utilisait une autre version du questionnaire.",
    "end-band": "De l’un des deux scores, on ne connaît qu’une limite.",
  },
  bothTogether: "les deux services ensemble",
  nothing: {
    "nothing-released": "Rien n’est encore publié ici\u00a0; il n’y a donc rien à exporter.",
    "no-comments": "Aucun commentaire n’a été publié ici\u00a0; il n’y en a donc pas de fichier.",
    "one-wave-only": slides.onlyOne,
  },
  noPicture: "Ce résultat n’est pas montré\u00a0; il n’y en a donc pas d’image.",
});
