import type { WorksheetWords } from "../../worksheet";

export const sponsorStatement = {
  title: "Déclaration commune des responsables",
  copies: "Une pour les trois qui l’écrivent\u00a0; puis une par panneau d’affichage",
  instructions: [
    "Huit phrases au plus. Tout ce qui s’y trouve doit pouvoir se voir.",
    "Les deux responsables la lisent ensemble, devant les deux services à la fois.",
  ],
  blocks: [
    { label: "Pourquoi il nous importe que les deux services travaillent bien ensemble" },
    { label: "Chez nous, on voit les deux services… (quatre choses qu’on peut voir)" },
    { label: "Ce que ni l’un ni l’autre ne laisse passer, et ce que nous faisons alors" },
    { label: "Ce que chacun de nous deux fera autrement à partir de maintenant" },
    { caption: "Qui décide", headers: ["Décision", "Propose", "Est entendu", "Décide"], rows: [] },
    { label: "Date", signers: ["Responsable des Ventes", "Responsable du Marketing"] },
  ],
} as const satisfies WorksheetWords;
