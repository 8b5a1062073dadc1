import type { WorksheetWords } from "../../worksheet";

export const budgetConversation = {
  title: "Conversación sobre presupuestos",
  copies: "Una por persona; un ejemplar grande para el acuerdo",
  instructions: [
    "Parte 1 por su cuenta, parte 2 en conjunto. Las cifras pueden redondearse; aquí no figura ningún sueldo.",
  ],
  blocks: [
    { label: "1. Lo que nuestro departamento gasta en el trabajo conjunto y lo que espera de ello" },
    {
      caption: "2. En qué gastaría cada departamento y a qué renunciaría a cambio",
      headers: ["Qué", "Quién gana", "A qué renunciamos", "Sí, no, «sí, si…»"],
      rows: [],
    },
    { label: "3. Lo que pedimos juntos y en lugar de qué" },
    { label: "Acordado hasta el", signers: ["Por Ventas", "Por Marketing"] },
  ],
} as const satisfies WorksheetWords;
