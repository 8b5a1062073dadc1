import type { WorksheetWords } from "../../worksheet";

export const listeningHour = {
  title: "Feuille d’écoute",
  copies: "Une par personne et par séance",
  instructions: [
    "Écrivez ce qui est dit, avec les mots du client. Les jugements viendront plus tard, s’il en faut.",
  ],
  blocks: [
    { label: "Ce que dit le client, mot pour mot" },
    { label: "Ce que le client demande deux fois, ou ne demande pas" },
    { label: "Ce qui me surprend" },
    { label: "Une chose que nous essayons\u00a0; qui\u00a0; pour quand" },
  ],
} as const satisfies WorksheetWords;
