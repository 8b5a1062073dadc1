import type { WorksheetWords } from "../../worksheet";

export const handOffCharter = {
  title: "Charte de passage de relais",
  copies: "Un grand exemplaire\u00a0; une petite copie par service",
  instructions: [
    "Deux ou trois passages de relais suffisent. Remplissez les deux sens.",
    "Promettez ce que vous pouvez tenir même dans votre pire semaine.",
  ],
  blocks: [
    {
      caption: "Ce qui est promis",
      headers: [
        "Passage de relais",
        "De, à",
        "Dans quel état",
        "Transmis sous",
        "Repris sous",
        "Retour\u00a0: quoi, quand",
      ],
      rows: [],
    },
    {
      caption: "Et sinon",
      headers: ["Promesse", "Qui le remarque", "Qui appelle qui", "Si cela ne suffit pas"],
      rows: [],
    },
    {
      caption: "Comment nous comptons, chaque vendredi",
      headers: ["Promesse", "Chiffre", "Valeur de départ", "Semaine 2", "Semaine 4", "Semaine 6"],
      rows: [],
    },
    { label: "À l’essai à partir du\u00a0; bilan le", signers: ["Pour les Ventes", "Pour le Marketing"] },
  ],
} as const satisfies WorksheetWords;
