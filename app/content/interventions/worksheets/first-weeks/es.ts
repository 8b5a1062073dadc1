import type { WorksheetWords } from "../../worksheet";

export const firstWeeks = {
  title: "Primeras semanas en los dos departamentos",
  copies: "Una por persona nueva; una para quien acompaña",
  instructions: [
    "Dos visitas en cada departamento, cada una con una tarea que los anfitriones necesitan. Quien acompaña es del otro departamento.",
  ],
  blocks: [
    {
      caption: "1. Cuatro visitas",
      headers: ["Departamento y anfitrión", "Qué veo", "Mi tarea", "Día"],
      rows: [],
    },
    { label: "2. Quién me acompaña en el otro departamento y cuándo hablamos" },
    { label: "3. Qué me ha sorprendido, qué me pregunto" },
    { label: "4. Qué ha faltado, para los siguientes" },
  ],
} as const satisfies WorksheetWords;
