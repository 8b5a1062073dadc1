import type { WorksheetWords } from "../../worksheet";

export const headsAgreement = {
  title: "Acuerdo de las dos direcciones",
  copies: "Dos, uno para cada una; nadie más lo recibe",
  instructions: [
    "Parte 1 a solas, antes de la conversación; el resto, juntas. Escriban lo que otros podrían ver, no cómo es alguien.",
  ],
  blocks: [
    {
      caption: "1. Lo que necesito de la otra dirección para trabajar",
      headers: ["Qué, de modo que se vea", "Sí, no, si", "Desde cuándo"],
      rows: [],
    },
    { label: "2. Decisiones que han esperado y cuándo las tomamos" },
    { label: "3. Cuándo hablamos cada semana y qué hacemos si vuelve a ir mal" },
    { label: "4. La frase que oyen los dos departamentos" },
    { label: "Segunda conversación el", signers: ["Dirección de Ventas", "Dirección de Marketing"] },
  ],
} as const satisfies WorksheetWords;
