import type { WorksheetWords } from "../../worksheet";

export const openVoiceAgreement = {
  title: "Accord pour une parole libre",
  copies: "Un grand exemplaire\u00a0; un petit par personne",
  instructions: [
    "Cinq phrases au plus, avec des mots qu’on peut vraiment dire.",
    "L’accord engage celles et ceux qui répondent, les deux responsables d’abord.",
  ],
  blocks: [
    {
      caption: "Ce dont nous convenons",
      headers: ["Quand quelqu’un…", "nous répondons…", "Qui s’y tient en premier"],
      rows: [
        { cells: ["apporte une idée brute"] },
        { cells: ["apporte une mauvaise nouvelle"] },
        { cells: ["dit\u00a0: c’était mon erreur"] },
      ],
    },
    { label: "Où vont les idées, et pour quand chacune reçoit une réponse (non est une réponse)" },
    { label: "Ce qu’on ne fait jamais de ce que quelqu’un a dit ouvertement" },
    { label: "Les deux personnes à l’écoute" },
    {
      label: "Convenu le\u00a0; relu à voix haute le",
      signers: ["Responsable des Ventes", "Responsable du Marketing"],
    },
  ],
} as const satisfies WorksheetWords;
