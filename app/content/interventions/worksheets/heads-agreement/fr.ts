import type { WorksheetWords } from "../../worksheet";

export const headsAgreement = {
  title: "Accord des deux directions",
  copies: "Deux, un pour chacune\u00a0; personne d’autre ne le reçoit",
  instructions: [
    "Partie 1 seule avant l’entretien, le reste ensemble. Écrivez ce que d’autres pourraient voir, non comment est quelqu’un.",
  ],
  blocks: [
    {
      caption: "1. Ce qu’il me faut de l’autre direction pour travailler",
      headers: ["Quoi, de façon visible", "Oui, non, si", "À partir de"],
      rows: [],
    },
    { label: "2. Décisions restées en attente, et quand nous les prenons" },
    { label: "3. Quand nous nous parlons chaque semaine, et que faire si cela tourne mal de nouveau" },
    { label: "4. La phrase que les deux services entendent" },
    { label: "Deuxième entretien le", signers: ["Direction des Ventes", "Direction du Marketing"] },
  ],
} as const satisfies WorksheetWords;
