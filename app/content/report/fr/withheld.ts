import { restoredWithoutKey } from "~/content/waves/fr/restored-without-key";
import type { WithheldReason } from "~/domain/disclosure/release-shape";

export const withheldReasons = {
  "department-below-threshold": "Non montré\u00a0: moins de {threshold} personnes de ce service ont répondu.",
  "other-department-below-threshold":
    "Non montré\u00a0: moins de {threshold} personnes de l’autre service ont répondu et, le total étant connu, un service trahirait l’autre.",
  "too-few-answers":
    "Non montré\u00a0: trop peu de personnes ont répondu ici\u00a0; «\u00a0Je ne sais pas\u00a0» ne compte pas comme une réponse.",
  "needs-ten-respondents":
    "Non montré\u00a0: les affirmations sont montrées une à une à partir de 10 réponses dans un service.",
  "needs-twenty-respondents":
    "Non montré\u00a0: les moyennes des affirmations sont montrées à partir de 20 réponses dans un service.",
  "needs-hundred-respondents":
    "Non montré\u00a0: la répartition des réponses est montrée à partir de 100 réponses dans un service.",
  "closed-early": "Non montré\u00a0: l’enquête a été close avant terme, et rien n’est alors publié.",
  "audit-refused":
    "Non montré\u00a0: avec les autres chiffres, cela pourrait trahir des réponses individuelles.",
} as const satisfies Readonly<Record<WithheldReason, string>>;

export const withheldOfDepartment = {
  "department-below-threshold":
    "{department}\u00a0: non montré, car moins de {threshold} personnes de ce service ont répondu.",
  "other-department-below-threshold":
    "{department}\u00a0: non montré, car moins de {threshold} personnes de l’autre service ont répondu et, le total étant connu, un service trahirait l’autre.",
  "too-few-answers":
    "{department}\u00a0: non montré, car trop peu de personnes ont répondu ici\u00a0; «\u00a0Je ne sais pas\u00a0» ne compte pas comme une réponse.",
  "needs-ten-respondents":
    "{department}\u00a0: non montré, car les affirmations sont montrées une à une à partir de 10 réponses dans un service.",
  "needs-twenty-respondents":
    "{department}\u00a0: non montré, car les moyennes des affirmations sont montrées à partir de 20 réponses dans un service.",
  "needs-hundred-respondents":
    "{department}\u00a0: non montré, car la répartition des réponses est montrée à partir de 100 réponses dans un service.",
  "closed-early":
    "{department}\u00a0: non montré, car l’enquête a été close avant terme, et rien n’est alors publié.",
  "audit-refused":
    "{department}\u00a0: non montré, car avec les autres chiffres, cela pourrait trahir des réponses individuelles.",
} as const satisfies Readonly<Record<WithheldReason, string>>;

export const nothingReleased = {
  planned: {
    title: "Cette enquête n’est pas encore ouverte",
    text: "Le rapport paraît après sa clôture, prévue\u00a0: {closesOn}.",
  },
  open: {
    title: "Cette enquête est encore en cours",
    text: "Le rapport paraît une seule fois, après la clôture\u00a0: {closesOn}. Il n’y a pas de résultats intermédiaires\u00a0: ce qui change d’un jour à l’autre montrerait qui a répondu entre-temps.",
  },
  restored: {
    title: "Restaurée à partir d’une sauvegarde, et rien n’a été publié",
    text: restoredWithoutKey.ended,
  },
  cancelled: {
    title: "Cette enquête a été annulée",
    text: "Ses bulletins ont été détruits sans avoir été lus. Rien n’est publié et rien ne peut être récupéré.",
  },
  closedEarly: {
    title: "Cette enquête a été close avant terme",
    text: "Rien n’est publié\u00a0: qui choisit le moment de la clôture pourrait le choisir selon qui a répondu. Les bulletins ont été détruits sans avoir été lus.",
  },
  keyLost: {
    title: "La clé de cette enquête a été perdue",
    text: "Sans elle, personne ne peut ouvrir les bulletins\u00a0; rien n’est donc publié. Ils ont été détruits sans avoir été lus.",
  },
  nobodyAnswered: {
    title: "Personne n’a répondu à cette enquête",
    text: "Il n’y a rien à rapporter. La prochaine enquête repart de zéro.",
  },
} as const;
