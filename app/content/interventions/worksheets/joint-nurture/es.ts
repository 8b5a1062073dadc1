import type { WorksheetWords } from "../../worksheet";

export const jointNurture = {
  title: "Segmento que se cuida",
  copies: "Una por persona; un ejemplar grande para las doce semanas",
  instructions: [
    "Como mucho seis contactos por empresa en doce semanas. Este grupo no recibe nada más entretanto.",
  ],
  blocks: [
    { label: "1. El segmento y el único número con su meta" },
    {
      caption: "2. Contactos",
      headers: ["Semana", "Qué", "Quién", "De qué se entera el otro lado"],
      rows: [],
    },
    { label: "3. Dos señales de que es el momento y quién está atento" },
    { label: "4. Dos señales para dejar en paz a una empresa" },
    { caption: "5. Cada dos semanas", headers: ["Fecha", "Número", "Qué cambiamos"], rows: [] },
    { label: "Desde; hasta", signers: ["Por Ventas", "Por Marketing"] },
  ],
} as const satisfies WorksheetWords;
