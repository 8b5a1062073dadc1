import type { WorksheetWords } from "../../worksheet";

export const jointNurture = {
  title: "Un segment entretenu ensemble",
  copies: "Une par personne\u00a0; un grand exemplaire pour les douze semaines",
  instructions: [
    "Six contacts au plus par entreprise en douze semaines. Ce groupe ne reçoit rien d’autre pendant ce temps.",
  ],
  blocks: [
    { label: "1. Le segment, et le chiffre unique avec son but" },
    {
      caption: "2. Contacts",
      headers: ["Semaine", "Quoi", "Qui", "Ce qu’en apprend l’autre côté"],
      rows: [],
    },
    { label: "3. Deux signes que c’est le moment, et qui y veille" },
    { label: "4. Deux signes pour laisser une entreprise en paix" },
    { caption: "5. Tous les quinze jours", headers: ["Le", "Chiffre", "Ce que nous changeons"], rows: [] },
    { label: "Du\u00a0; au", signers: ["Pour les Ventes", "Pour le Marketing"] },
  ],
} as const satisfies WorksheetWords;
