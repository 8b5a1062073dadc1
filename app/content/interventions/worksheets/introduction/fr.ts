import type { WorksheetWords } from "../../worksheet";

export const introduction = {
  title: "Fiche de présentation",
  copies: "Une feuille par personne",
  instructions: [
    "Interrogez votre partenaire de l’autre service pendant huit minutes, puis échangez les rôles.",
    "Présentez ensuite votre partenaire en une minute, à la première personne\u00a0: «\u00a0Je suis…\u00a0».",
  ],
  blocks: [
    { label: "Nom et mission de mon ou ma partenaire" },
    { label: "Une bonne journée de travail\u00a0: que se passe-t-il\u00a0?" },
    { label: "Une mauvaise journée\u00a0: qu’est-ce qui ne va pas\u00a0?" },
    { label: "Ce sur quoi on m’évalue, et ce que j’en pense" },
    { label: "Ce sur quoi j’aime qu’on m’interroge" },
    { label: "Une personne de l’autre côté que je vais appeler, et pourquoi" },
  ],
} as const satisfies WorksheetWords;
