import type { WorksheetWords } from "../../worksheet";

export const whatWeStop = {
  title: "Lo que dejamos de hacer",
  copies: "Una por persona; un ejemplar grande para firmar",
  instructions: ["Solo el trabajo entre los dos departamentos. Horas aproximadas: media, una, dos."],
  blocks: [
    {
      caption: "1. Lo que cuesta tiempo entre nosotros",
      headers: ["Qué", "Horas por semana", "Quién lo echaría de menos", "Dejar, espaciar, mantener"],
      rows: [],
    },
    { label: "2. Desde ahora ya no hacemos" },
    { label: "Para qué es el tiempo liberado" },
    { label: "A prueba hasta el", signers: ["Dirección de Ventas", "Dirección de Marketing"] },
  ],
} as const satisfies WorksheetWords;
