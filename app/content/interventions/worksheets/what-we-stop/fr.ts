import type { WorksheetWords } from "../../worksheet";

export const whatWeStop = {
  title: "Ce que nous arrêtons",
  copies: "Une par personne\u00a0; un grand exemplaire à signer",
  instructions: [
    "Seulement le travail entre les deux services. Comptez à peu près\u00a0: une demi-heure, une heure, deux.",
  ],
  blocks: [
    {
      caption: "1. Ce qui prend du temps entre nous",
      headers: ["Quoi", "Heures par semaine", "À qui cela manquerait", "Arrêter, espacer, garder"],
      rows: [],
    },
    { label: "2. À partir de maintenant, nous ne faisons plus" },
    { label: "À quoi sert le temps ainsi libéré" },
    { label: "À l’essai jusqu’au", signers: ["Responsable des Ventes", "Responsable du Marketing"] },
  ],
} as const satisfies WorksheetWords;
