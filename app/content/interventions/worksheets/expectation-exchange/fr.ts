import type { WorksheetWords } from "../../worksheet";

export const expectationExchange = {
  title: "Échange des attentes",
  copies: "Un par service\u00a0; le dernier tableau une fois pour les deux",
  instructions: [
    "Écrivez des comportements\u00a0: qui fait quoi pour quand. Ni qualités, ni opinions.",
    "Chaque demande reçoit une réponse\u00a0: oui, non, ou «\u00a0si vous…\u00a0».",
  ],
  blocks: [
    { label: "Service" },
    {
      caption: "Ce dont nous avons besoin de l’autre service, le plus important d’abord",
      headers: [null, "Plus, moins, ou comme avant", "Quoi exactement", "Réponse\u00a0: oui, non, si"],
      rows: [{ cells: ["1"] }, { cells: ["2"] }, { cells: ["3"] }, { cells: ["4"] }, { cells: ["5"] }],
    },
    {
      caption: "Ce que nous offrons",
      headers: [null, "Quoi exactement", "À partir de"],
      rows: [{ cells: ["1"] }, { cells: ["2"] }, { cells: ["3"] }],
    },
    {
      caption: "Nos accords",
      headers: [
        "Les Ventes font, pour le",
        "Le Marketing fait, pour le",
        "Ventes (qui)",
        "Marketing (qui)",
        "Tenu après six semaines\u00a0?",
      ],
      rows: [],
    },
    { label: "Convenu le\u00a0; à revoir le", signers: ["Pour les Ventes", "Pour le Marketing"] },
  ],
} as const satisfies WorksheetWords;
