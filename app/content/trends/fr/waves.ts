import { fr as frame } from "~/content/frame/fr";
import { scores } from "~/content/report/fr/estimates";

type Missing = { short: string; sentence: string };

export const missing = {
  noWave: {
    short: "Pas d’enquête",
    sentence: "Il n’y a pas eu d’enquête ce trimestre.",
  } as const satisfies Missing,
  tooFew: {
    short: "Trop peu de réponses",
    sentence:
      "Moins de {threshold} personnes ont répondu côté {departments}\u00a0; aucun des deux services n’est donc montré.",
  } as const satisfies Missing,
  withheld: { short: "Non montré", sentence: "{name}\u00a0: {reason}" } as const satisfies Missing,
  ended: "{title}. {text}",
  endedShort: {
    cancelled: "Annulée",
    "closed-early": "Close avant terme",
    "key-lost": "Clé perdue",
    restored: "Sauvegarde restaurée",
    other: "Pas de résultat",
  },
} as const;

export const values = {
  notShown: "non montré",
  guarded: "{stage} (le score seul\u00a0: {alone})",
  guardedUnchanged: "{stage} (avec les enquêtes précédentes\u00a0: {alone})",
  both: scores.both,
  span: "{first}–{last}",
} as const;

export const summaries = {
  score: "Score des deux services ensemble sur une échelle de 20 à 100",
  departments: "Scores sur une échelle de 20 à 100, {name}",
  gap: "Score d’{first} moins celui d’{second}, en points",
  responses: "Taux de réponse, {name}",
  drift: "Moyenne mobile du score",
  line: "{what}\u00a0: {from}, et {to}",
  lineLowest: "{what}\u00a0: {from}, au plus bas {lowest}, et {to}",
  lineHighest: "{what}\u00a0: {from}, au plus haut {highest}, et {to}",
  lineBoth: "{what}\u00a0: {from}, au plus bas {lowest} et au plus haut {highest}, et {to}",
  single: "{what}\u00a0: {to}",
  none: "{what}\u00a0: aucune enquête ne montre de chiffre",
  at: "{value} au {wave}",
  atLikely: "{value} au {wave}, probablement entre {low} et {high}",
  missing: "{line}\u00a0; rien n’est montré pour {waves}",
  sentence: "{lines}.",
} as const;

export const noteProblems = {
  noDay: "Choisissez le jour où cela s’est passé.",
  otherDay: "Écrivez la date ainsi\u00a0: 2026-11-22.",
  future: "Choisissez un jour déjà passé\u00a0: une note dit ce qui s’est passé.",
  longAgo: "Vérifiez l’année\u00a0: c’est trop ancien.",
  noText: "Dites en quelques mots ce qui s’est passé.",
  tooLong: frame.forms.tooLong,
} as const;
