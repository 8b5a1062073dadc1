import type { WorksheetWords } from "../../worksheet";

export const howIWork = {
  title: "Ma façon de travailler",
  copies: "Une feuille par personne",
  instructions: [
    "Écrivez pendant trois minutes, puis racontez à votre partenaire. Ne dites que ce que vous avez envie de dire.",
    "La feuille est à vous. Personne ne la ramasse.",
  ],
  blocks: [
    { label: "Ce que j’aimerais que vous sachiez de ma façon de travailler" },
    { label: "Ce qui m’aide un mauvais jour" },
    { label: "Ce que je sais bien faire sans que presque personne le sache" },
    { label: "Un cas où une image des autres s’est révélée fausse" },
    { label: "L’habitude que nous arrêtons ou prenons, et à partir de quand" },
  ],
} as const satisfies WorksheetWords;
