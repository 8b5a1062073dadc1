import type { WorksheetWords } from "../../worksheet";

export const accountPage = {
  title: "Fiche client",
  copies: "Une par client",
  instructions: ["Laissez les lacunes visibles. N’écrivez que ce que le client pourrait lire."],
  blocks: [
    { label: "Client\u00a0; binôme (Ventes, Marketing)" },
    { label: "Ce que le client veut atteindre cette année, avec ses mots" },
    {
      caption: "Les personnes qui comptent chez lui",
      headers: ["Fonction", "Ce qui compte pour elle", "Qui de nous la connaît"],
      rows: [],
    },
    { label: "Ce que le client a de nous, ce qu’il en pense" },
    { label: "Ce que personne ne sait ici, et qui se renseigne" },
    {
      caption: "Trois démarches ce trimestre",
      headers: [null, "Quoi", "Ventes (qui)", "Marketing (qui)", "Pour le", "Résultat"],
      rows: [
        { cells: ["Ouvre une porte"] },
        { cells: ["Apporte une preuve"] },
        { cells: ["Réunit des personnes"] },
      ],
    },
    { label: "Notes du tour des fiches\u00a0: contacts, contributions" },
  ],
} as const satisfies WorksheetWords;
