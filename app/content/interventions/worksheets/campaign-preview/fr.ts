import type { WorksheetWords } from "../../worksheet";

export const campaignPreview = {
  title: "Aperçu de campagne",
  copies: "Une feuille par personne",
  instructions: [
    "Pensez à un vrai client et lisez à sa place. Huit minutes, chacun pour soi.",
    "Marquez dans l’ébauche là où vous continueriez à lire (+), arrêteriez (/) ou objecteriez (?).",
  ],
  blocks: [
    { label: "Le client auquel je pense (type et situation, sans nom)" },
    { label: "Ce que j’ai compris au bout d’une demi-minute" },
    { label: "Là où j’arrêterais de lire" },
    { label: "Ce que je demande ou objecte" },
    { label: "Ce que je fais ensuite" },
    { text: "De retour dans votre propre rôle" },
    { label: "Comment je l’utiliserais en rendez-vous, et ce qui manque pour cela" },
    {
      caption: "La personne qui l’a conçue décide",
      headers: ["Point", "Je le change", "Je le garde, parce que", "Ouvert jusqu’au"],
      rows: [],
    },
    { label: "Semaine de lancement\u00a0; ce que les Ventes reçoivent, et quand" },
  ],
} as const satisfies WorksheetWords;
