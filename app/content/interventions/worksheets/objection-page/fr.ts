import type { WorksheetWords } from "../../worksheet";

export const objectionPage = {
  title: "Page d’objection",
  copies: "Une par objection",
  instructions: ["D’abord les mots du client. Une réponse a trois phrases au plus, et elle est vraie."],
  blocks: [
    { label: "Ce que dit le client, mot pour mot" },
    { label: "Ce qu’il y a derrière, et ce qui en est vrai" },
    { label: "Notre réponse, en trois phrases" },
    { label: "La preuve que nous montrons" },
    { label: "Ce que nous ne disons jamais" },
    { caption: "Essayée", headers: ["Le", "Par qui", "Ce que le client a dit alors"], rows: [] },
  ],
} as const satisfies WorksheetWords;
